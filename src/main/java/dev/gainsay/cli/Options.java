package dev.gainsay.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Options of a command, declared once and read by two: by picocli, which knows every way to write
 * them, helps and complains; and by {@link #readPlain}, since picocli takes longer to wake up than
 * many a story to check.
 */
final class Options {
  private final List<Declared> all = new ArrayList<>();

  private enum Values {
    NONE,
    ONE,
    MANY
  }

  private static final class Declared {
    final String name;
    final Values values;
    final String label;
    final String description;
    final Consumer<String> take;
    @Nullable OptionSpec spec;

    Declared(String name, Values values, String label, String description, Consumer<String> take) {
      this.name = name;
      this.values = values;
      this.label = label;
      this.description = description;
      this.take = take;
    }
  }

  /** An option without a value. */
  Options flag(String name, String description, Runnable take) {
    all.add(new Declared(name, Values.NONE, "", description, given -> take.run()));
    return this;
  }

  /** An option with a value. */
  Options one(String name, String label, String description, Consumer<String> take) {
    all.add(new Declared(name, Values.ONE, label, description, take));
    return this;
  }

  /** An option with a value that may be given again. */
  Options many(String name, String label, String description, Consumer<String> take) {
    all.add(new Declared(name, Values.MANY, label, description, take));
    return this;
  }

  /** Declares the options to picocli; {@link #settle} takes what it has read. */
  void addTo(CommandSpec command) {
    for (Declared option : all) {
      OptionSpec.Builder builder = OptionSpec.builder(option.name).description(option.description);
      if (option.values == Values.NONE) {
        builder.type(boolean.class);
      } else {
        builder.paramLabel(option.label);
        if (option.values == Values.MANY) {
          builder.type(List.class).auxiliaryTypes(String.class);
        } else {
          builder.type(String.class);
        }
      }
      option.spec = builder.build();
      command.addOption(option.spec);
    }
  }

  /** Takes the values that picocli has read; nothing where it was not asked. */
  void settle() {
    for (Declared option : all) {
      Object value = option.spec == null ? null : option.spec.getValue();
      if (value instanceof List<?> many) {
        many.forEach(each -> option.take.accept(String.valueOf(each)));
      } else if (value instanceof String || Boolean.TRUE.equals(value)) {
        option.take.accept(String.valueOf(value));
      }
    }
  }

  /**
   * Reads a command line that is plain: options as declared, in full and each once unless it may be
   * given again, and words. Nothing is taken unless all is plain.
   *
   * @param line what follows the command's name
   * @return the words, or null where picocli is to read it
   */
  @Nullable List<String> readPlain(List<String> line) {
    List<String> words = new ArrayList<>();
    List<Declared> given = new ArrayList<>();
    List<String> values = new ArrayList<>();
    Set<Declared> seen = new HashSet<>();
    for (int i = 0; i < line.size(); i++) {
      String word = line.get(i);
      if (isWord(word)) {
        words.add(word);
        continue;
      }
      int equals = word.indexOf('=');
      Declared option = find(equals < 0 ? word : word.substring(0, equals));
      if (option == null || (!seen.add(option) && option.values != Values.MANY)) {
        return null;
      }
      String value = "";
      if (option.values == Values.NONE ? equals >= 0 : equals < 0 && i + 1 == line.size()) {
        return null;
      }
      if (option.values != Values.NONE) {
        value = equals < 0 ? line.get(++i) : word.substring(equals + 1);
        if (!isWord(value)) {
          return null;
        }
      }
      given.add(option);
      values.add(value);
    }
    for (int i = 0; i < given.size(); i++) {
      given.get(i).take.accept(values.get(i));
    }
    return words;
  }

  /** Neither an option nor the name of a file with arguments, nor quoted once more. */
  private static boolean isWord(String word) {
    return !word.isBlank() && "-@\"'".indexOf(word.charAt(0)) < 0;
  }

  private @Nullable Declared find(String name) {
    for (Declared option : all) {
      if (option.name.equals(name)) {
        return option;
      }
    }
    return null;
  }
}
