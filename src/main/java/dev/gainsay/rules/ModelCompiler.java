package dev.gainsay.rules;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;

/**
 * Turns the bundled rules into Java classes while Gainsay is built, so that no run has to compile
 * them. Called by the build; {@link BundledModel} loads what it writes.
 *
 * <p>A Drools build may succeed with fewer rules than it was given. This one does not: the model
 * holds one rule for each file, or the build fails.
 */
public final class ModelCompiler {
  private final Path rules;
  private final Path output;
  private final PrintStream log;

  ModelCompiler(Path rules, Path output, PrintStream log) {
    this.rules = rules;
    this.output = output;
    this.log = log;
  }

  /** Takes the folder of rules and the folder for classes; exits with 2 where a rule is wrong. */
  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      System.err.println("usage: ModelCompiler RULES_FOLDER CLASSES_FOLDER");
      System.exit(2);
    }
    System.exit(new ModelCompiler(Path.of(args[0]), Path.of(args[1]), System.err).run() ? 0 : 2);
  }

  /** Writes the model, or says what is wrong and returns false. */
  boolean run() throws IOException {
    deleteOldModel();
    List<RuleFile> read;
    try {
      RuleReader reader = new RuleReader(Map.of());
      reader.read(rules, "rules", true);
      read = reader.files();
    } catch (RuleException e) {
      log.println(e.getMessage());
      return false;
    }
    if (!compile(read)) {
      return false;
    }
    writeIndex(read);
    return true;
  }

  private boolean compile(List<RuleFile> read) throws IOException {
    KieServices services = KieServices.Factory.get();
    // Names of generated classes hang on this id: it never changes, whatever Gainsay's version.
    ReleaseId release = services.newReleaseId("dev.gainsay", "rulebase", "1");
    KieFileSystem files = services.newKieFileSystem();
    files.generateAndWritePomXML(release);
    read.forEach(each -> files.write("src/main/resources/" + each.rule().path(), each.source()));
    KieBuilder builder =
        services
            .newKieBuilder(files, Thread.currentThread().getContextClassLoader())
            .buildAll(ExecutableModelProject.class);
    List<Message> messages = builder.getResults().getMessages(Message.Level.ERROR);
    if (!messages.isEmpty()) {
      messages.forEach(
          each -> log.println(each.getPath() + ":" + each.getLine() + ": " + each.getText()));
      return false;
    }
    int compiled = write((InternalKieModule) builder.getKieModule());
    if (compiled != read.size()) {
      log.println(rules + ": " + read.size() + " files, but " + compiled + " rules compiled");
      return false;
    }
    return true;
  }

  private void writeIndex(List<RuleFile> read) throws IOException {
    String index =
        read.stream()
            .flatMap(each -> Stream.of(each.id() + ".drl", each.id() + ".md"))
            .sorted()
            .collect(Collectors.joining("\n", "", "\n"));
    Files.writeString(output.resolve(BundledModel.INDEX), index);
    List<RuleFile> byId = read.stream().sorted(Comparator.comparing(RuleFile::id)).toList();
    Files.writeString(output.resolve(BundledModel.DIGEST), Digests.of(byId) + "\n");
  }

  /**
   * Writes classes and the model's name, and counts the rules of the model as it will be loaded.
   */
  private int write(InternalKieModule module) throws IOException {
    for (String name : module.getFileNames()) {
      if (name.endsWith(".class") && !name.startsWith("org/drools/project/")) {
        Path file = output.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, module.getBytes(name));
      }
    }
    byte[] index = module.getBytes("META-INF/kie/dev.gainsay/rulebase/drools-model");
    String model =
        new String(index, StandardCharsets.UTF_8)
            .lines()
            .filter(line -> !line.isBlank() && !line.startsWith("Drools-Model-Version"))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("Drools names no model class"));
    Path file = output.resolve(BundledModel.RESOURCE);
    Files.createDirectories(file.getParent());
    Files.writeString(file, model + "\n");
    return BundledModel.instantiate(model, new Fresh(module)).getRules().size();
  }

  /** Names of generated classes are hashes: those of a former build would pile up. */
  private void deleteOldModel() throws IOException {
    Files.deleteIfExists(output.resolve(BundledModel.RESOURCE));
    Path old = output.resolve(HouseStyle.PACKAGE.replace('.', '/'));
    if (!Files.exists(old)) {
      return;
    }
    try (Stream<Path> files = Files.walk(old)) {
      files
          .sorted(Comparator.reverseOrder())
          .forEach(
              file -> {
                try {
                  Files.delete(file);
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
    }
  }

  /**
   * Finds the generated classes in what was just compiled, never in an older model on the class
   * path.
   */
  private static final class Fresh extends ClassLoader {
    private final InternalKieModule module;

    Fresh(InternalKieModule module) {
      super(ModelCompiler.class.getClassLoader());
      this.module = module;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (!name.startsWith(HouseStyle.PACKAGE + ".")) {
        return super.loadClass(name, resolve);
      }
      synchronized (getClassLoadingLock(name)) {
        Class<?> loaded = findLoadedClass(name);
        return loaded == null ? findClass(name) : loaded;
      }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      byte[] bytes = module.getBytes(name.replace('.', '/') + ".class");
      if (bytes == null) {
        throw new ClassNotFoundException(name);
      }
      return defineClass(name, bytes, 0, bytes.length);
    }
  }
}
