package org.chancery.apitest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.chancery.testkit.server.Answer;

/** What several officers got who acted in the same moment: each waits at a barrier until all are there. */
record AtOnce(List<Answer> answers) {

    static AtOnce of(int many, IntFunction<Answer> act) {
        return of(IntStream.range(0, many).<Supplier<Answer>>mapToObj(turn -> () -> act.apply(turn)).toList());
    }

    static AtOnce of(Supplier<Answer> one, Supplier<Answer> other) {
        return of(List.of(one, other));
    }

    private static AtOnce of(List<Supplier<Answer>> acts) {
        ExecutorService officers = Executors.newFixedThreadPool(acts.size());
        try {
            CyclicBarrier start = new CyclicBarrier(acts.size());
            List<Callable<Answer>> waiting = new ArrayList<>();
            for (Supplier<Answer> act : acts) {
                waiting.add(() -> {
                    start.await();
                    return act.get();
                });
            }
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> answer : officers.invokeAll(waiting)) {
                answers.add(answer.get());
            }
            return new AtOnce(answers);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new AssertionError("One of the officers got no answer", e.getCause());
        } finally {
            officers.shutdownNow();
        }
    }

    /** How often each status came back. */
    Map<Integer, Integer> statuses() {
        Map<Integer, Integer> counts = new TreeMap<>();
        answers.forEach(answer -> counts.merge(answer.status(), 1, Integer::sum));
        return counts;
    }

    /** The one who won. */
    Answer winner() {
        return answers.stream().filter(answer -> answer.status() < 300).findFirst().orElseThrow();
    }

    /** Those who were refused. */
    List<Answer> losers() {
        return answers.stream().filter(answer -> answer.status() >= 300).toList();
    }
}
