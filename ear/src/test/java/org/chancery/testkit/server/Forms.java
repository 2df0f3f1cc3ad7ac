package org.chancery.testkit.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The pages as they work without any script: one is opened, its form is filled in and sent. For what the API does not offer. */
public final class Forms {

    private static final Pattern CONTROL = Pattern.compile("<(?:input|select)\\b[^>]*>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([a-z-]+)=\"([^\"]*)\"");
    private static final Pattern LINK = Pattern.compile("identity/setup\\.xhtml\\?token=[A-Za-z0-9_-]+");

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final URI home;
    private URI address;
    private String page = "";

    private Forms(URI home) {
        this.home = home;
        this.address = home;
    }

    /** The pages of an installation, seen by somebody who is not signed in. */
    public static Forms of(URI home) {
        return new Forms(home);
    }

    /** Signs in. */
    public Forms signIn(String officer, String password) {
        return open("login.xhtml").send("signIn", "enter", Map.of("name", officer, "password", password));
    }

    /** Opens a page by its address, relative to the front door. */
    public Forms open(String path) {
        return show(HttpRequest.newBuilder(home.resolve(path)).GET());
    }

    /** Fills in some controls of a form, named by their id or by their label, and sends it by one of its buttons; a choice has to be made. */
    public Forms send(String form, String button, Map<String, String> typed) {
        Map<String, String> fields = fields(form);
        typed.forEach((name, value) -> fields.put(nameOf(form, name), value));
        fields.put(form + ':' + button, button);
        String body = fields.entrySet().stream().map(field -> encoded(field.getKey()) + '=' + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return show(HttpRequest.newBuilder(address).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** The one-time link that the page shows. */
    public String setUpLink() {
        return setUpLink(page);
    }

    /** The one-time link in a text. */
    public static String setUpLink(String text) {
        return LINK.matcher(text).results().map(MatchResult::group).reduce((first, last) -> last)
                .orElseThrow(() -> new AssertionError("No set-up link in: " + text));
    }

    private Map<String, String> fields(String form) {
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher control = CONTROL.matcher(content(form));
        while (control.find()) {
            Map<String, String> told = attributes(control.group());
            boolean sent = switch (told.getOrDefault("type", "select")) {
                case "submit", "select" -> false;
                case "checkbox" -> told.containsKey("checked");
                default -> true;
            };
            if (sent) {
                fields.put(told.get("name"), told.getOrDefault("value", ""));
            }
        }
        return fields;
    }

    private String nameOf(String form, String idOrLabel) {
        Matcher control = CONTROL.matcher(content(form));
        while (control.find()) {
            Map<String, String> told = attributes(control.group());
            if ((form + ':' + idOrLabel).equals(told.get("id")) || idOrLabel.equals(told.get("aria-label"))) {
                return told.get("name");
            }
        }
        throw new AssertionError("The form " + form + " has no " + idOrLabel + ": " + page);
    }

    private String content(String form) {
        int start = page.indexOf("<form id=\"" + form + '"');
        if (start < 0) {
            throw new AssertionError("No form " + form + " at " + address + ": " + page);
        }
        return page.substring(start, page.indexOf("</form>", start));
    }

    private static Map<String, String> attributes(String tag) {
        Map<String, String> told = new LinkedHashMap<>();
        ATTRIBUTE.matcher(tag).results().forEach(found -> told.put(found.group(1), found.group(2)));
        return told;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private Forms show(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = client.send(request.timeout(Duration.ofMinutes(1)).build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new AssertionError(answer.statusCode() + " from " + answer.uri() + ": " + answer.body());
            }
            address = answer.uri();
            page = answer.body();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
