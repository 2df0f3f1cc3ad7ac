package org.chancery.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Named;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** What the compiler does not see: every page names beans, properties, words and tags that exist, and carries no style or script of its own. */
class FaceletsTest {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Path WORDS = Path.of("src/main/resources/org/chancery/web");
    private static final Pattern EXPRESSION = Pattern.compile("#\\{([^}]*)}");
    private static final Pattern LITERAL = Pattern.compile("'(?:[^'\\\\]|\\\\.)*'");
    private static final Pattern MESSAGE = Pattern.compile("msg\\['([^']+)'");
    private static final Pattern SAID = Pattern.compile("wording\\.say\\('([^']+)'");
    private static final Pattern NAME = Pattern.compile("(?<![\\w.'])([a-zA-Z_]\\w*)(?:\\.([a-zA-Z_]\\w*))?");
    private static final Pattern LINK = Pattern.compile("([\\w/]+\\.xhtml)\\?(\\w+)=");
    private static final Set<String> GRAMMAR = Set.of("empty", "not", "and", "or", "eq", "ne", "lt", "gt", "le", "ge", "div", "mod", "true", "false", "null");
    private static final Set<String> GIVEN = Set.of("request", "param", "msg", "component", "cc", "facesContext", "view", "flash", "header", "cookie",
            "externalContext", "initParam", "title", "pageMarking", "pageWide");
    private static final String OURS = "chancery";
    /** Our tags whose name is that of a symbol in the sprite. */
    private static final Set<String> DRAWN = Set.of("icon", "mark", "notice", "menu", "menuItem");
    /** Tags that need script or style in the page, each with the one to take instead. */
    private static final Map<String, String> FOREIGN = Map.of(
            "jakarta.faces.core ajax", "p:ajax",
            "jakarta.faces.html commandLink", "p:commandLink",
            "primefaces selectOneMenu", "h:selectOneMenu",
            "primefaces messages", "the frame's own sum-up",
            "primefaces growl", "the frame's own sum-up");

    private static final Map<Path, Element> PARSED = new TreeMap<>();
    private static final Map<String, Class<?>> BEANS = new HashMap<>();
    private static final Properties MESSAGES = new Properties();

    @BeforeAll
    static void read() throws Exception {
        var factory = javax.xml.parsers.DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        for (Path page : files(PAGES, ".xhtml")) {
            PARSED.put(PAGES.relativize(page), factory.newDocumentBuilder().parse(page.toFile()).getDocumentElement());
        }
        Path classes = Path.of("target/classes");
        for (Path file : files(classes, ".class")) {
            String name = classes.relativize(file).toString().replace('/', '.').replaceAll("\\.class$", "");
            Class<?> type = Class.forName(name, false, FaceletsTest.class.getClassLoader());
            Named named = type.getAnnotation(Named.class);
            if (named != null) {
                String simple = type.getSimpleName();
                BEANS.put(named.value().isEmpty() ? Character.toLowerCase(simple.charAt(0)) + simple.substring(1) : named.value(), type);
            }
        }
        try (var reader = Files.newBufferedReader(WORDS.resolve("messages.properties"))) {
            MESSAGES.load(reader);
        }
    }

    @Test
    void pagesAreThere() {
        assertThat(PARSED).hasSizeGreaterThan(10);
        assertThat(BEANS).containsKeys("look", "marks", "wording", "officer");
    }

    @Test
    void noPageCarriesStyleOrScript() {
        List<String> found = new ArrayList<>();
        eachElement((page, element) -> {
            String name = element.getLocalName();
            if (name.equals("style") && !ours(element)) {
                found.add(page + ": a style element");
            }
            if (name.equals("script") && !element.getAttribute("src").startsWith("#{look.asset(")) {
                found.add(page + ": a script that is not a file of ours");
            }
            for (Attr attribute : attributes(element)) {
                String says = attribute.getLocalName().toLowerCase(Locale.ROOT);
                boolean handler = says.matches("on[a-z]{4,}") && !"primefaces".equals(element.getNamespaceURI()) && !ours(element);
                if (says.equals("style") || handler || attribute.getValue().toLowerCase(Locale.ROOT).startsWith("javascript:")) {
                    found.add(page + ": " + element.getNodeName() + " " + attribute.getName());
                }
            }
        });
        assertThat(found).isEmpty();
    }

    @Test
    void noPageUsesTagsThatNeedScriptOrStyleInThePage() {
        List<String> found = new ArrayList<>();
        eachElement((page, element) -> {
            String better = FOREIGN.get(element.getNamespaceURI() + " " + element.getLocalName());
            if (better != null) {
                found.add(page + ": " + element.getNodeName() + ", take " + better);
            }
            if (element.getLocalName().equals("attribute") && element.getAttribute("name").matches("(aria|data)-.*")) {
                found.add(page + ": f:attribute " + element.getAttribute("name") + " is never written, take f:passThroughAttribute");
            }
        });
        assertThat(found).isEmpty();
    }

    @Test
    void ourTagsExistWithTheirAttributes() throws Exception {
        Map<String, Set<String>> tags = new HashMap<>();
        Element library = javax.xml.parsers.DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(PAGES.resolve("WEB-INF/chancery.taglib.xml").toFile()).getDocumentElement();
        NodeList declared = library.getElementsByTagName("tag");
        for (int i = 0; i < declared.getLength(); i++) {
            Element tag = (Element) declared.item(i);
            NodeList names = tag.getElementsByTagName("name");
            Set<String> attributes = new HashSet<>();
            for (int j = 0; j < names.getLength(); j++) {
                attributes.add(names.item(j).getTextContent());
            }
            tags.put(tag.getElementsByTagName("tag-name").item(0).getTextContent(), attributes);
            assertThat(PAGES.resolve("WEB-INF").resolve(tag.getElementsByTagName("source").item(0).getTextContent())).exists();
        }
        List<String> found = new ArrayList<>();
        eachElement((page, element) -> {
            if (ours(element)) {
                Set<String> known = tags.get(element.getLocalName());
                if (known == null) {
                    found.add(page + ": no tag " + element.getNodeName());
                } else {
                    attributes(element).stream().filter(one -> !known.contains(one.getLocalName()))
                            .forEach(one -> found.add(page + ": " + element.getNodeName() + " has no " + one.getName()));
                }
            }
        });
        assertThat(found).isEmpty();
    }

    @Test
    void everySymbolExists() throws IOException {
        String sprite = Files.readString(PAGES.resolve("resources/chancery/sprite.svg"));
        List<String> missing = new ArrayList<>();
        eachElement((page, element) -> {
            String name = ours(element) ? element.getAttribute("name") : "";
            if (DRAWN.contains(element.getLocalName()) && name.matches("[\\w-]+") && !sprite.contains("<symbol id=\"" + name + "\"")) {
                missing.add(page + ": " + element.getNodeName() + " " + name);
            }
        });
        assertThat(missing).isEmpty();
    }

    @Test
    void everyWordExists() throws IOException {
        List<String> missing = new ArrayList<>();
        for (Path page : PARSED.keySet()) {
            String text = Files.readString(PAGES.resolve(page));
            for (Pattern pattern : List.of(MESSAGE, SAID)) {
                Matcher found = pattern.matcher(text);
                while (found.find()) {
                    String key = found.group(1);
                    // a key put together on the page: some key must begin so
                    boolean known = key.endsWith(".")
                            ? MESSAGES.stringPropertyNames().stream().anyMatch(one -> one.startsWith(key))
                            : MESSAGES.containsKey(key);
                    if (!known) {
                        missing.add(page + ": " + key);
                    }
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyLinkNamesParametersThatItsPageReads() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Path page : PARSED.keySet()) {
            Matcher link = LINK.matcher(Files.readString(PAGES.resolve(page)));
            while (link.find()) {
                String[] target = link.group(1).split("/");
                Path folder = target.length > 1 ? Path.of(target[target.length - 2]) : page.getParent();
                Path named = folder == null ? Path.of(target[target.length - 1]) : folder.resolve(target[target.length - 1]);
                Set<String> read = parametersOf(named);
                // a page without parameters of its own lets its bean read the address
                if (!read.isEmpty() && !read.contains(link.group(2))) {
                    wrong.add(page + ": " + named + " does not read " + link.group(2));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static Set<String> parametersOf(Path page) {
        Set<String> names = new HashSet<>();
        Element root = PARSED.get(page);
        if (root != null) {
            eachElement(root, element -> {
                if (element.getLocalName().equals("viewParam")) {
                    names.add(element.getAttribute("name"));
                }
            });
        }
        return names;
    }

    @Test
    void everyBeanAndPropertyExists() {
        List<String> missing = new ArrayList<>();
        Set<String> handedOn = new HashSet<>();
        Set<String> walked = new HashSet<>();
        eachElement((page, element) -> {
            if (element.getLocalName().equals("param")) {
                handedOn.add(element.getAttribute("name"));
            }
            walked.add(element.getAttribute("var"));
        });
        PARSED.forEach((page, root) -> {
            if (page.startsWith("WEB-INF/tags")) {
                return;
            }
            Set<String> declared = new HashSet<>(handedOn);
            if (page.startsWith("WEB-INF")) {
                // a part of a page stands inside another's list
                declared.addAll(walked);
            }
            List<String> expressions = new ArrayList<>();
            eachElement(root, element -> {
                for (Attr attribute : attributes(element)) {
                    if (Set.of("var", "varStatus").contains(attribute.getLocalName())) {
                        declared.add(attribute.getValue());
                    }
                    expressions.add(attribute.getValue());
                }
                for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
                    if (child.getNodeType() == Node.TEXT_NODE) {
                        expressions.add(child.getNodeValue());
                    }
                }
            });
            for (String text : expressions) {
                Matcher expression = EXPRESSION.matcher(text);
                while (expression.find()) {
                    Matcher name = NAME.matcher(LITERAL.matcher(expression.group(1)).replaceAll("''"));
                    while (name.find()) {
                        check(page, name.group(1), name.group(2), declared, missing);
                    }
                }
            }
        });
        assertThat(missing).isEmpty();
    }

    private static void check(Path page, String name, String property, Set<String> declared, List<String> missing) {
        if (GRAMMAR.contains(name) || GIVEN.contains(name) || declared.contains(name)) {
            return;
        }
        Class<?> bean = BEANS.get(name);
        if (bean == null) {
            missing.add(page + ": no bean " + name);
        } else if (property != null && !has(bean, property)) {
            missing.add(page + ": " + name + " has no " + property);
        }
    }

    private static boolean has(Class<?> bean, String property) {
        String capital = Character.toUpperCase(property.charAt(0)) + property.substring(1);
        return Arrays.stream(bean.getMethods()).map(Method::getName)
                .anyMatch(method -> method.equals(property) || method.equals("get" + capital) || method.equals("is" + capital));
    }

    @Test
    void sentencesAreWellFormedAndSaidOnce() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : files(WORDS, ".properties")) {
            Set<String> seen = new HashSet<>();
            for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                int equals = line.indexOf('=');
                if (line.isBlank() || line.startsWith("#") || equals < 0) {
                    if (!line.isBlank() && !line.startsWith("#")) {
                        found.add(file.getFileName() + ": no key in " + line);
                    }
                    continue;
                }
                String key = line.substring(0, equals);
                String sentence = line.substring(equals + 1);
                if (!seen.add(key)) {
                    found.add(file.getFileName() + ": twice " + key);
                }
                boolean pattern = key.contains(".pattern.");
                if (!pattern && sentence.contains("'")) {
                    found.add(file.getFileName() + ": write \u2019 in " + key);
                } else if (!pattern && sentence.contains("{")) {
                    try {
                        new MessageFormat(sentence, Locale.ENGLISH);
                    } catch (IllegalArgumentException malformed) {
                        found.add(file.getFileName() + ": " + key + " " + malformed.getMessage());
                    }
                }
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void everyLanguageSaysTheSame() throws IOException {
        for (Path file : files(WORDS, ".properties")) {
            Properties translated = new Properties();
            try (var reader = Files.newBufferedReader(file)) {
                translated.load(reader);
            }
            assertThat(translated.stringPropertyNames()).as(file.getFileName().toString()).containsAll(MESSAGES.stringPropertyNames());
        }
    }

    private static boolean ours(Element element) {
        return OURS.equals(element.getNamespaceURI());
    }

    private static List<Attr> attributes(Element element) {
        List<Attr> attributes = new ArrayList<>();
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Attr attribute = (Attr) element.getAttributes().item(i);
            if (!"http://www.w3.org/2000/xmlns/".equals(attribute.getNamespaceURI())) {
                attributes.add(attribute);
            }
        }
        return attributes;
    }

    private interface Look {
        void at(Path page, Element element);
    }

    private static void eachElement(Look look) {
        PARSED.forEach((page, root) -> eachElement(root, element -> look.at(page, element)));
    }

    private static void eachElement(Element root, java.util.function.Consumer<Element> look) {
        look.accept(root);
        NodeList all = root.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            look.accept((Element) all.item(i));
        }
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(file -> file.toString().endsWith(ending)).sorted().collect(Collectors.toList());
        }
    }
}
