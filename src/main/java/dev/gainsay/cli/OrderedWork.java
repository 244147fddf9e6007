package dev.gainsay.cli;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Does pieces of work side by side and hands on what they give in the order they came. No more than
 * a few pieces wait at a time, so memory does not grow with their number.
 *
 * @param <T> what a piece of work gives
 */
final class OrderedWork<T> implements AutoCloseable {
  private static final int WAITING_A_JOB = 4;

  /** Takes what a piece of work gave. */
  interface Sink<T> {
    void take(T done) throws IOException;
  }

  private final int window;
  private final Sink<T> sink;
  private final ExecutorService workers;
  private final Deque<Future<T>> waiting = new ArrayDeque<>();

  OrderedWork(int jobs, Sink<T> sink) {
    this.window = jobs * WAITING_A_JOB;
    this.sink = sink;
    this.workers =
        Executors.newFixedThreadPool(
            jobs,
            task -> {
              Thread worker = new Thread(task, "gainsay");
              worker.setDaemon(true);
              return worker;
            });
  }

  /** Adds a piece of work; waits where enough of them wait already. */
  void add(Callable<T> work) throws IOException {
    if (waiting.size() >= window) {
      handOn();
    }
    waiting.add(workers.submit(work));
  }

  /** Waits until everything is done and handed on. */
  void finish() throws IOException {
    while (!waiting.isEmpty()) {
      handOn();
    }
  }

  private void handOn() throws IOException {
    try {
      sink.take(waiting.remove().get());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted.", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("A piece of work must not throw.", e.getCause());
    }
  }

  @Override
  public void close() {
    workers.shutdownNow();
  }
}
