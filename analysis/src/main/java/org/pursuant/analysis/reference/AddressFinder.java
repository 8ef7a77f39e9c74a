package org.pursuant.analysis.reference;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.legislature.House;
import org.pursuant.domain.question.Uin;
import org.pursuant.domain.reference.Citation;
import org.pursuant.domain.reference.Citation.DepositedPaper;
import org.pursuant.domain.reference.Citation.Form;
import org.pursuant.domain.reference.Citation.Hints;
import org.pursuant.domain.reference.Citation.NumberedQuestion;
import org.pursuant.domain.reference.Citation.WrittenStatement;
import org.pursuant.domain.reference.Place;
import org.pursuant.domain.reference.StatedDay;
import org.pursuant.domain.reference.Stretch;

/// Reads addresses of Parliament's site, in links and written out, as citations: those of questions
/// and written statements name the day and the number, those of deposited papers the number.
final class AddressFinder {
  private static final Pattern PAPER =
      Pattern.compile(
          "(?i)\\bwritten-(questions|statements)/detail/(\\d{4}-\\d{2}-\\d{2})/(h[cl]ws|hl)?(\\d{1,7})(?!\\d)");

  private static final Pattern DEPOSITED =
      Pattern.compile(
          "(?i)\\bdepositedpapers?\\b[^\\s?]{0,120}?DEP((?:19|20)\\d\\d)-(\\d{3,5})(?!\\d)");

  private static final Pattern WRITTEN_OUT = Pattern.compile("(?i)\\bhttps?://[^\\s<>\"]{4,2000}+");

  private static final int LONGEST = 4_000;

  private final Place place;

  AddressFinder(Place place) {
    this.place = place;
  }

  /// What the links lead to, and the addresses that are written out in the words.
  List<Citation> find(List<LinkedWords.Link> links, String plain) {
    List<Citation> found = new ArrayList<>();
    for (LinkedWords.Link link : links) {
      at(link.href(), link.words()).ifPresent(found::add);
    }
    Matcher m = WRITTEN_OUT.matcher(plain);
    while (m.find()) {
      Stretch words = new Stretch(m.start(), m.start() + trimmed(m.group()));
      if (found.stream().noneMatch(c -> c.words().overlaps(words))) {
        at(words.of(plain), words).ifPresent(found::add);
      }
    }
    return found;
  }

  /// How long an address is without the marks that end its sentence.
  private static int trimmed(String address) {
    int length = address.length();
    while (length > 0 && ".,;:)]'’”".indexOf(address.charAt(length - 1)) >= 0) {
      length--;
    }
    return length;
  }

  private Optional<Citation> at(String address, Stretch words) {
    if (address.length() > LONGEST) {
      return Optional.empty();
    }
    String bare = decoded(address);
    Matcher paper = PAPER.matcher(bare);
    if (paper.find()) {
      return Optional.ofNullable(paper(paper, words));
    }
    Matcher deposited = DEPOSITED.matcher(bare);
    return deposited.find()
        ? Optional.of(
            new DepositedPaper(
                place,
                words,
                words,
                Integer.parseInt(deposited.group(1)),
                Integer.parseInt(deposited.group(2)),
                address))
        : Optional.empty();
  }

  private @Nullable Citation paper(Matcher m, Stretch words) {
    StatedDay day;
    try {
      day = StatedDay.of(LocalDate.parse(m.group(2)), words);
    } catch (DateTimeException _) {
      return null;
    }
    String prefix = m.group(3) == null ? "" : m.group(3).toUpperCase(Locale.ROOT);
    boolean statement = prefix.endsWith("WS");
    if (statement != m.group(1).toLowerCase(Locale.ROOT).equals("statements")) {
      return null;
    }
    if (statement) {
      House house = prefix.startsWith("HL") ? House.LORDS : House.COMMONS;
      int number = Integer.parseInt(m.group(4));
      return new WrittenStatement(place, words, words, house, number, List.of(day));
    }
    return Uin.parse(prefix + m.group(4))
        .map(uin ->
            (Citation)
                new NumberedQuestion(
                    place, words, words, uin, Form.ADDRESS, List.of(), day, Hints.NONE))
        .orElse(null);
  }

  /// The address with its escapes undone, for mail programs wrap one address in another.
  private static String decoded(String address) {
    if (address.indexOf('%') < 0) {
      return address;
    }
    try {
      return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException _) {
      return address;
    }
  }
}
