package org.pursuant.analysis.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.mention.Mention.Form;
import org.pursuant.domain.mention.NameKind;
import org.pursuant.domain.text.Months;

/// Finds the names of one text.
final class TextNames {
  private static final Set<String> POINTING =
      Set.of("the", "this", "that", "our", "its", "their", "his", "her", "these", "said");

  /// Adjectives, and signs of a number, which end no name: what they go with follows in small
  /// letters.
  private static final Set<String> CUT =
      Set.of(
          "parliamentary",
          "ministerial",
          "national",
          "local",
          "regional",
          "public",
          "civil",
          "foreign",
          "independent",
          "annual",
          "statutory",
          "devolved",
          "governmental",
          "departmental",
          "international",
          "no",
          "nos",
          "number");

  private final String text;
  private final List<Token> tokens;
  private final KnownNames known;
  private final NameEvidence evidence;
  private final Recall recall;
  private final TextRuns runs;
  private final Leads leads;
  private final List<FoundName> found = new ArrayList<>();

  TextNames(String text, KnownNames known, NameEvidence evidence, Recall recall) {
    this.text = text;
    this.tokens = Token.in(text);
    this.known = known;
    this.evidence = evidence;
    this.recall = recall;
    this.runs = new TextRuns(text, tokens, known, evidence);
    this.leads = new Leads(tokens, evidence);
  }

  List<FoundName> find() {
    for (Run run : runs.runs()) {
      add(run);
    }
    found.addAll(SmallNames.in(tokens, found));
    found.sort(Comparator.comparingInt(name -> name.at().start()));
    return found;
  }

  private void add(Run whole) {
    Run run = leads.trimmed(whole);
    if (run == null) {
      return;
    }
    FoundName name = name(run);
    if (name != null) {
      found.add(name);
      remember(run, name);
    }
  }

  private @Nullable FoundName name(Run run) {
    String words = text.substring(tokens.get(run.from()).start(), tokens.get(run.to() - 1).end());
    String key = NameKeys.of(tokens, run);
    boolean within = isWithin(run.from());
    if (run.size() == 1) {
      return single(run, words, key, within);
    }
    if (tokens.get(run.from()).text().equals("Schedule")) {
      return schedule(run);
    }
    if (NameWords.isGeneric(tokens, run)) {
      return back(run, within);
    }
    if (CommonWords.isManyOf(key)) {
      return null;
    }
    NameKind kind = kind(run, key);
    boolean named = kind != NameKind.OTHER || isOther(run);
    return named && !key.isEmpty()
        ? new FoundName(
            span(run),
            key,
            text.substring(span(run).start(), span(run).end()),
            kind,
            Form.FULL,
            within)
        : null;
  }

  /// A schedule of what was named just before it; null where that is no agreement.
  private @Nullable FoundName schedule(Run run) {
    FoundName last = found.isEmpty() ? null : found.getLast();
    if (last == null
        || last.at().end() + 1 != tokens.get(run.from()).start()
        || last.kind() != NameKind.AGREEMENT && last.form() != Form.SHORT) {
      return null;
    }
    String number = run.words(tokens);
    return new FoundName(
        run.span(tokens),
        last.key() + LongForms.key(number),
        last.words() + " " + number,
        NameKind.AGREEMENT,
        Form.FULL,
        true);
  }

  /// With the bracket that closes it.
  private Span span(Run run) {
    Span span = run.span(tokens);
    int open = span.of(text).lastIndexOf('(');
    boolean closes =
        open >= 0
            && span.of(text).indexOf(')', open) < 0
            && span.end() < text.length()
            && text.charAt(span.end()) == ')';
    return closes ? new Span(span.start(), span.end() + 1) : span;
  }

  private NameKind kind(Run run, String key) {
    KnownNames.Known listed = known.find(key).orElse(null);
    if (listed != null) {
      return listed.kind();
    }
    NameKind title = runs.title(run);
    NameKind own = NameWords.own(tokens, run);
    if (title != null && (own == null || isSentence(run))) {
      return title;
    }
    if (own != null) {
      return own;
    }
    NameKind told = NameWords.following(tokens, run.to());
    if (told != null || !isOther(run)) {
      return told != null ? told : NameKind.OTHER;
    }
    NameKind last = LastWords.kind(tokens, run);
    return last != null
        ? last
        : NameWords.isOfficial(tokens, run, evidence) ? NameKind.PERSON : NameKind.OTHER;
  }

  /// Whether a title is written like a sentence, so that no word of it is its head.
  private boolean isSentence(Run run) {
    return tokens.subList(run.from() + 1, run.to()).stream()
        .anyMatch(t ->
            t.gap() == Token.Gap.STOP
                || !t.isCapital() && !t.isNumber() && !Word.isSmall(t.lower()));
  }

  /// Whether words that nothing tells the kind of are a name all the same.
  private boolean isOther(Run run) {
    Token last = tokens.get(run.to() - 1);
    Token before = tokens.get(run.to() - 2);
    return !NameWords.isPlain(tokens, run)
        && !isShouted(run)
        && !isCited(run)
        && !tokens.get(run.from()).text().startsWith("FY")
        && !CUT.contains(last.lower())
        && !evidence.isPhrase(before.lower() + " " + last.lower());
  }

  /// Whether the words are the heading of a question that is cited: "Question 4321 on Lanterns".
  private boolean isCited(Run run) {
    int at = run.from();
    return at > 2
        && tokens.get(at - 1).lower().equals("on")
        && tokens.get(at - 2).text().matches("(?:HL)?\\d+")
        && tokens.get(at - 3).lower().startsWith("question");
  }

  /// Whether all is written in capitals, as headings are.
  private boolean isShouted(Run run) {
    int shouted = 0;
    for (Token token : tokens.subList(run.from(), run.to())) {
      shouted +=
          token.text().length() > 3 && token.text().chars().noneMatch(Character::isLowerCase)
              ? 1
              : 0;
    }
    return shouted > 1;
  }

  private @Nullable FoundName single(Run run, String words, String key, boolean within) {
    Token token = tokens.get(run.from());
    if (token.isNumber() || isPartOfCode(run.from())) {
      return null;
    }
    String bare =
        HeadWords.singular(words).equals(words) ? words : words.replaceFirst("(?<=\\p{Lu})s$", "");
    Recall.Meaning meaning = recall.meaning(bare);
    if (meaning == null) {
      meaning = definedHere(bare);
    }
    if (meaning != null) {
      FoundName name = meaning.name();
      return name == null
          ? null
          : new FoundName(
              run.span(tokens), name.key(), name.words(), name.kind(), Form.DEFINED, within);
    }
    KnownNames.Known listed = known.find(key).orElse(null);
    if (listed != null && !CommonWords.isPlain(token.lower())
        || listed != null && listed.kind() == NameKind.PLACE) {
      Form form = listed.kind() == NameKind.BODY && token.isInitials() ? Form.SHORT : Form.FULL;
      return new FoundName(
          run.span(tokens), form == Form.SHORT ? bare : key, bare, listed.kind(), form, within);
    }
    if (HeadWords.kind(token.lower()) != null) {
      return back(run, within);
    }
    if (CommonWords.isPlain(token.lower())
        || Months.exactly(token.text()) > 0
        || words.length() < 2) {
      return null;
    }
    if (token.isInitials()) {
      return new FoundName(run.span(tokens), bare, bare, NameKind.OTHER, Form.SHORT, within);
    }
    boolean proper = within ? !evidence.isCommon(token.lower()) : evidence.isProper(token.lower());
    if (!proper
        || known.isOfPlace(token.lower())
        || words.matches(".*-\\p{Ll}.*|\\p{L}{3,9}-\\d+")) {
      return null;
    }
    NameKind told = NameWords.following(tokens, run.to());
    NameKind kind = told != null ? told : isAfterIn(run.from()) ? NameKind.PLACE : NameKind.OTHER;
    return new FoundName(run.span(tokens), key, words, kind, Form.FULL, within);
  }

  /// Whether a word is part of a number or a code: "(CP 1234)", "Tab_D02".
  private boolean isPartOfCode(int at) {
    Token token = tokens.get(at);
    boolean underlined = token.end() < text.length() && text.charAt(token.end()) == '_';
    boolean numbered =
        at + 1 < tokens.size()
            && token.isInitials()
            && (token.gap() == Token.Gap.OPEN || token.gap() == Token.Gap.COMMA)
            && tokens.get(at + 1).gap() == Token.Gap.SPACE
            && tokens.get(at + 1).text().matches("\\d{3,}");
    return underlined || numbered;
  }

  private boolean isAfterIn(int at) {
    String lower = at == 0 ? "" : tokens.get(at - 1).lower();
    return tokens.get(at).gap() == Token.Gap.SPACE
            && Set.of("in", "near", "across", "around").contains(lower)
        || tokens.get(at).lower().endsWith("shire");
  }

  /// What an abbreviation is defined as further on in this text.
  private Recall.@Nullable Meaning definedHere(String abbreviation) {
    ShortForm form = runs.defined(abbreviation);
    if (form == null) {
      return null;
    }
    Run run = runs.run(form.longAt());
    FoundName full = run != null && runs.isCapitalised(run) && run.size() > 1 ? name(run) : null;
    recall.define(abbreviation, full == null || full.form() != Form.FULL ? null : full);
    return recall.meaning(abbreviation);
  }

  /// "the Programme", of the last one named.
  private @Nullable FoundName back(Run run, boolean within) {
    String head = HeadWords.singular(tokens.get(NameWords.headAt(tokens, run)).lower());
    boolean pointed = run.from() > 0 && POINTING.contains(tokens.get(run.from() - 1).lower());
    FoundName last = pointed && !CommonWords.isOwn(head) ? recall.last(head) : null;
    return last == null || !isOfYears(run, last)
        ? null
        : new FoundName(run.span(tokens), last.key(), last.words(), last.kind(), Form.BACK, within);
  }

  /// Whether a name has the years that some words have: "the 2014 Act".
  private boolean isOfYears(Run run, FoundName name) {
    return tokens.subList(run.from(), run.to()).stream()
        .allMatch(t -> !t.isYear() || name.words().contains(t.text()));
  }

  private void remember(Run run, FoundName name) {
    if (name.form() == Form.BACK) {
      return;
    }
    if (name.form() != Form.FULL || run.size() == 1) {
      String[] words = name.words().split(" ", -1);
      recall.remember(
          HeadWords.singular(words[words.length - 1].toLowerCase(java.util.Locale.ROOT)), name);
      return;
    }
    recall.remember(HeadWords.singular(tokens.get(NameWords.headAt(tokens, run)).lower()), name);
    int front = NameWords.frontAt(tokens, run);
    if (front >= 0) {
      recall.remember(HeadWords.singular(tokens.get(front).lower()), name);
    }
  }

  private boolean isWithin(int at) {
    Token token = tokens.get(at);
    if (at > 0 && tokens.get(at - 1).lower().equals("the") && token.gap() == Token.Gap.SPACE) {
      return true;
    }
    return token.gap() == Token.Gap.SPACE
        || token.gap() == Token.Gap.COMMA
        || token.gap() == Token.Gap.OPEN;
  }
}
