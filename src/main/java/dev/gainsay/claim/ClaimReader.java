package dev.gainsay.claim;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.gainsay.article.Article;
import dev.gainsay.article.Passage;
import dev.gainsay.article.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The keys of one claim object as they come, and the claim they make once the object has ended. */
final class ClaimReader {
  private final JsonParser json;
  private @Nullable String id;
  private @Nullable String article;
  private @Nullable Kind kind;
  private @Nullable String subject;
  private @Nullable String attribute;
  private Scope scope = Scope.NONE;
  private @Nullable ClaimValue value;
  private Stance stance = Stance.ASSERTED;
  private @Nullable String speaker;
  private @Nullable When when;
  private double confidence = 1;
  private @Nullable Span span;
  private @Nullable String quote;
  private @Nullable By by;
  private @Nullable List<Holder> holders;
  private List<String> terms = List.of();
  private @Nullable String relation;
  private boolean running;
  private ClaimJson.@Nullable Replaced replaced;

  /** Reads the object that the parser stands at, up to its end. */
  ClaimReader(JsonParser json) throws IOException {
    this.json = json;
    JsonKeys.each(json, this::read);
  }

  @Nullable String id() {
    return id;
  }

  @Nullable String article() {
    return article;
  }

  @Nullable String quote() {
    return quote;
  }

  @Nullable By by() {
    return by;
  }

  @Nullable Span span() {
    return span;
  }

  /** What it stands in the place of; null where the object does not say. */
  ClaimJson.@Nullable Replaced replaced() {
    return replaced;
  }

  /** Takes the words to stand elsewhere than the object says. */
  void moveTo(Span place) {
    span = place;
  }

  /** Takes another number in the article. */
  void name(String otherId) {
    id = otherId;
  }

  private void read(String key) throws IOException {
    switch (key) {
      case "id" -> id = JsonKeys.text(json);
      case "article" -> article = JsonKeys.text(json);
      case "kind" -> kind = JsonKeys.word(Kind.class, json);
      case "subject" -> subject = JsonKeys.text(json);
      case "attribute" -> attribute = JsonKeys.text(json);
      case "scope" -> scope = scope();
      case "value" -> value = new ClaimValue(json);
      case "stance" -> stance = JsonKeys.word(Stance.class, json);
      case "speaker" -> speaker = JsonKeys.text(json);
      case "when" ->
          when = json.hasToken(JsonToken.VALUE_NULL) ? null : new ClaimValue(json).time();
      case "confidence" -> confidence = JsonKeys.number(json).doubleValue();
      case "span" -> span = place();
      case "quote" -> quote = JsonKeys.text(json);
      case "by" -> by = JsonKeys.word(By.class, json);
      case "holders" -> holders = holders();
      case "terms" -> terms = JsonKeys.texts(json);
      case "relation" -> relation = JsonKeys.text(json);
      case "running" -> running = json.getBooleanValue();
      case "replaces" -> replaced = replaces();
      default -> json.skipChildren();
    }
  }

  private Scope scope() throws IOException {
    Scope[] parts = {Scope.NONE};
    JsonKeys.each(
        json,
        key -> {
          String part = JsonKeys.text(json);
          if (part != null) {
            Scope.Narrowing narrowing = JsonKeys.word(Scope.Narrowing.class, key, json);
            parts[0] = parts[0].with(narrowing, part);
          }
        });
    return parts[0];
  }

  private Span place() throws IOException {
    int[] ends = {-1, -1};
    JsonKeys.each(
        json,
        key -> {
          switch (key) {
            case "start" -> ends[0] = json.getIntValue();
            case "end" -> ends[1] = json.getIntValue();
            default -> json.skipChildren();
          }
        });
    try {
      return new Span(ends[0], ends[1]);
    } catch (IllegalArgumentException e) {
      throw new JsonParseException(json, e.getMessage(), e);
    }
  }

  private List<Holder> holders() throws IOException {
    List<Holder> read = new ArrayList<>();
    JsonKeys.items(
        json,
        () -> {
          @Nullable String[] name = {null};
          Holder.Tie[] tie = {Holder.Tie.OWNS};
          JsonKeys.each(
              json,
              key -> {
                switch (key) {
                  case "name" -> name[0] = JsonKeys.text(json);
                  case "tie" -> tie[0] = JsonKeys.word(Holder.Tie.class, json);
                  default -> json.skipChildren();
                }
              });
          if (name[0] != null) {
            read.add(new Holder(name[0], tie[0]));
          }
        });
    return read;
  }

  private ClaimJson.@Nullable Replaced replaces() throws IOException {
    @Nullable String[] words = {null};
    int[] start = {0};
    JsonKeys.each(
        json,
        key -> {
          switch (key) {
            case "quote" -> words[0] = JsonKeys.text(json);
            case "start" -> start[0] = json.getIntValue();
            default -> json.skipChildren();
          }
        });
    return words[0] == null ? null : new ClaimJson.Replaced(words[0], start[0]);
  }

  /**
   * The claim that the keys make.
   *
   * @param usually who is taken to have put it on the list where the object does not say
   */
  Claim claim(Function<String, @Nullable Article> articles, By usually) throws IOException {
    String of = needed("article", article);
    Article found = articles.apply(of);
    if (found == null) {
      throw wrong("No article has the id \"" + of + "\".");
    }
    Kind sort = needed("kind", kind);
    ClaimValue stated = needed("value", value);
    try {
      Passage passage = passage(found, stated);
      Basis basis =
          new Basis(
              needed("id", id),
              passage,
              topic(sort, stated),
              stance,
              speaker,
              when,
              confidence,
              by == null ? usually : by);
      return switch (sort) {
        case FIGURE -> new FigureClaim(basis, stated.figure(passage.quote(), false));
        case DURATION -> new DurationClaim(basis, stated.figure(passage.quote(), true));
        case DATE -> new DateClaim(basis, stated.time(), stated.text(passage.quote()));
        case RANK -> new RankClaim(basis, stated.rank(passage.quote()));
        case QUOTE -> new QuoteClaim(basis, stated.words().quotation(passage.quote()));
        case ROLE -> new RoleClaim(basis, stated.words().post(passage.quote(), basis.topic()));
        case STATUS -> new StatusClaim(basis, stated.words().status(passage.quote()));
        case COMPARISON -> new ComparisonClaim(basis, stated.words().comparison(passage.quote()));
      };
    } catch (IllegalArgumentException e) {
      throw wrong(e.getMessage());
    }
  }

  private Passage passage(Article found, ClaimValue stated) throws IOException {
    String words = quote == null ? stated.text() : quote;
    if (span != null && words == null && found.hasText()) {
      return found.passage(span);
    }
    words = needed("quote", words);
    if (span != null) {
      return Passage.quoted(found, span, words);
    }
    int start = found.hasText() ? found.text().indexOf(words) : 0;
    if (start < 0 || words.isEmpty()) {
      throw wrong("Article " + found.id() + " does not have the words \"" + words + "\".");
    }
    return Passage.quoted(found, new Span(start, start + words.length()), words);
  }

  private Topic topic(Kind sort, ClaimValue stated) {
    List<Holder> names = holders == null ? List.of() : holders;
    // A person who changes the subject need not know of holders; nor does another program.
    boolean byHand = by == By.EDITED || by == By.ADDED;
    if (subject != null
        && (holders == null
            || (byHand && names.stream().noneMatch(each -> each.name().equals(subject))))) {
      List<Holder> more = new ArrayList<>(names);
      more.add(0, new Holder(subject, Holder.Tie.OWNS));
      names = more;
    }
    String of = attribute;
    if (of == null) {
      of = sort == Kind.FIGURE ? stated.unitWords() : "";
    }
    return new Topic(
        subject,
        names,
        holders == null ? of.toLowerCase(Locale.ROOT) : of,
        relation,
        scope,
        running,
        terms);
  }

  private <T> T needed(String key, @Nullable T given) throws IOException {
    if (given == null) {
      throw wrong("\"" + key + "\" is missing.");
    }
    return given;
  }

  private IOException wrong(@Nullable String message) {
    return new JsonParseException(
        json, "Claim " + (id == null ? "without an id" : id) + ": " + message);
  }
}
