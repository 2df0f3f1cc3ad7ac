package org.chancery.launch;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The story of the demo, told by its officers through the API: each step is signed in, checked and put down in the history like the work of
 * any officer.
 */
class DemoScenario {

    private static final String STORY = "demo.scenario";
    private static final Pattern STEP = Pattern.compile("(GET|POST|PUT|PATCH) (\\S+) as (\\S+)(?: -> (\\w+))?");
    private static final Pattern NAME = Pattern.compile("\\{\\{(\\w+)}}");
    private static final Pattern DAY = Pattern.compile("\\{\\{today(?:([+-]\\d+))?}}");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final Map<String, String> identities = new HashMap<>();
    private final String api;
    private final String password;

    DemoScenario(String home, String password) {
        this.api = home + "api/v1";
        this.password = password;
    }

    /**
     * Plays the story once; a demo that has case files already has been told it.
     *
     * @param mark a file that is there while the story is told
     * @return false when an earlier start was cut off while it told the story
     */
    boolean play(Path mark) throws Refusal {
        if (!send(new Step("GET", "/cases?limit=1", "desk", null, "")).body().replace(" ", "").contains("\"items\":[]")) {
            return !Files.exists(mark);
        }
        try {
            Files.writeString(mark, "");
            tell();
            Files.delete(mark);
            return true;
        } catch (IOException e) {
            throw new Refusal("The file " + mark + " cannot be written.", e);
        }
    }

    private void tell() throws Refusal {
        for (Step step : steps()) {
            HttpResponse<String> answer = send(step);
            if (answer.statusCode() >= 300) {
                throw new Refusal("The demo could not be set up: %s %s as %s was answered %d, %s"
                        .formatted(step.method, step.path, step.officer, answer.statusCode(), answer.body()));
            }
            if (step.name != null) {
                String location = answer.headers().firstValue("Location").orElse("");
                identities.put(step.name, location.substring(location.lastIndexOf('/') + 1));
            }
        }
    }

    private List<Step> steps() throws Refusal {
        List<Step> steps = new ArrayList<>();
        for (String block : story().split("\n\n")) {
            String text = block.lines().filter(line -> !line.startsWith("#")).reduce("", (a, b) -> a + b + "\n").strip();
            if (text.isEmpty()) {
                continue;
            }
            int end = text.indexOf('\n') < 0 ? text.length() : text.indexOf('\n');
            Matcher step = STEP.matcher(text.substring(0, end));
            if (!step.matches()) {
                throw new Refusal("The demo's story has a step that cannot be read: " + text.substring(0, end));
            }
            steps.add(new Step(step.group(1), step.group(2), step.group(3), step.group(4), text.substring(end).strip()));
        }
        return steps;
    }

    private static String story() throws Refusal {
        try (InputStream story = DemoScenario.class.getResourceAsStream(STORY)) {
            if (story == null) {
                throw new Refusal("This chancery.jar holds no story for the demo.");
            }
            return new String(story.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new Refusal("The demo's story cannot be read: " + e.getMessage(), e);
        }
    }

    private HttpResponse<String> send(Step step) throws Refusal {
        String path = filledIn(step.path);
        HttpRequest.Builder request = request(path, step.officer)
                .method(step.method, HttpRequest.BodyPublishers.ofString(filledIn(step.body)))
                .header("Content-Type", step.method.equals("PUT") ? "text/plain" : "application/json");
        if (path.endsWith("/decision")) {
            // the officer decides on what is shown now
            String shown = path.substring(0, path.lastIndexOf('/'));
            exchange(request(shown, step.officer).GET().build())
                    .headers()
                    .firstValue("ETag")
                    .ifPresent(version -> request.header("If-Match", version));
        }
        return exchange(request.build());
    }

    private HttpRequest.Builder request(String path, String officer) {
        String credentials = officer + ":" + password;
        return HttpRequest.newBuilder(URI.create(api + path))
                .timeout(PATIENCE)
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)));
    }

    private HttpResponse<String> exchange(HttpRequest request) throws Refusal {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new Refusal("The demo could not be set up: " + request.uri() + " does not answer.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("The demo was interrupted while it was set up.", e);
        }
    }

    private String filledIn(String text) {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        String dated = DAY.matcher(text).replaceAll(found -> today.plusDays(days(found)).toString());
        return NAME.matcher(dated).replaceAll(found -> Matcher.quoteReplacement(identities.getOrDefault(found.group(1), found.group())));
    }

    private static long days(MatchResult found) {
        return found.group(1) == null ? 0 : Long.parseLong(found.group(1));
    }

    private record Step(String method, String path, String officer, @Nullable String name, String body) {}
}
