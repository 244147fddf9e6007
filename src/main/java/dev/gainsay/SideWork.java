package dev.gainsay;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** Work on further threads, which end with the program whatever they are at. */
final class SideWork {
  private SideWork() {}

  /** Begins something that is not waited for; what goes wrong is told where it is needed. */
  static void begin(Runnable work) {
    start(
        () -> {
          try {
            work.run();
          } catch (RuntimeException | LinkageError e) {
            // Whoever needs the result runs into the same, and tells.
          }
        });
  }

  /**
   * The results for some items, in their order.
   *
   * @param threads at a time, the caller's own among them
   */
  static <T, R> List<R> inOrder(List<T> items, Function<T, R> work, int threads) {
    List<FutureTask<R>> tasks = new ArrayList<>(items.size());
    for (T item : items) {
      tasks.add(new FutureTask<>(() -> work.apply(item)));
    }
    AtomicInteger next = new AtomicInteger();
    Runnable worker =
        () -> {
          for (int i = next.getAndIncrement(); i < tasks.size(); i = next.getAndIncrement()) {
            tasks.get(i).run();
          }
        };
    for (int i = 1; i < threads; i++) {
      start(worker);
    }
    worker.run();
    List<R> results = new ArrayList<>(items.size());
    for (FutureTask<R> task : tasks) {
      results.add(result(task));
    }
    return results;
  }

  private static <R> R result(FutureTask<R> task) {
    try {
      return task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while waiting for a thread of our own.", e);
    } catch (ExecutionException e) {
      Throwable cause = e.getCause();
      if (cause instanceof RuntimeException thrown) {
        throw thrown;
      }
      if (cause instanceof Error thrown) {
        throw thrown;
      }
      throw new IllegalStateException(cause);
    }
  }

  private static void start(Runnable work) {
    Thread thread = new Thread(work, "gainsay-side-work");
    thread.setDaemon(true);
    thread.start();
  }
}
