package org.pursuant.source.theyworkforyou;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.pursuant.domain.feed.Observation.IdMoved;
import org.pursuant.domain.feed.Observation.QuestionGone;
import org.pursuant.domain.feed.Observation.QuestionSeen;
import org.pursuant.domain.feed.ParseOutcome;
import org.pursuant.domain.person.MemberRef;
import org.pursuant.domain.question.Answer;
import org.pursuant.domain.question.QuestionState;
import org.pursuant.domain.text.SourceText;
import org.pursuant.source.Parsing;
import org.pursuant.source.RealData;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/// Checks the parser against another reading of the real files: the JDK's tree and XPath.
class RealFilesTest {
  private static final String ITEM = "/publicwhip/";

  /// One file, read both ways.
  private record Read(String name, Document tree, List<ParseOutcome> outcomes) {
    List<QuestionSeen> questions() {
      return Parsing.observed(outcomes, QuestionSeen.class);
    }

    int count(String path) throws Exception {
      Object n =
          XPathFactory.newInstance()
              .newXPath()
              .evaluate("count(" + path + ")", tree, XPathConstants.NUMBER);
      return ((Number) n).intValue();
    }

    List<Element> elements(String path) throws Exception {
      NodeList nodes =
          (NodeList)
              XPathFactory.newInstance().newXPath().evaluate(path, tree, XPathConstants.NODESET);
      return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i)).toList();
    }
  }

  private static final Map<Path, Read> KNOWN = new HashMap<>();

  private static Read read(Path file) throws Exception {
    Read known = KNOWN.get(file);
    if (known == null) {
      known = readAnew(file);
      KNOWN.put(file, known);
    }
    return known;
  }

  private static Read readAnew(Path file) throws Exception {
    byte[] bytes = Files.readAllBytes(file);
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    Document tree = factory.newDocumentBuilder().parse(file.toFile());
    String name = Objects.requireNonNull(file.getFileName()).toString();
    return new Read(name, tree, Parsing.parse(new TheyWorkForYouParser(), bytes));
  }

  private interface Check {
    void on(Read read) throws Exception;
  }

  private static Stream<DynamicTest> each(Check check) throws Exception {
    return RealData.files("theyworkforyou").stream()
        .map(f -> DynamicTest.dynamicTest(f.getFileName().toString(), () -> check.on(read(f))));
  }

  @TestFactory
  Stream<DynamicTest> countsAgreeWithTheFile() throws Exception {
    return each(read -> {
      int questions = read.count("//p[@qnum]") + read.count("//ques[@spid]");
      assertThat(Parsing.rejected(read.outcomes())).isEmpty();
      assertThat(read.questions()).hasSize(questions);
      assertThat(read.questions()).allMatch(q -> q.state().uin() != null);
      assertThat(read.questions().stream().map(QuestionSeen::id).distinct()).hasSize(questions);
      assertThat(groups(read)).hasSize(read.count(ITEM + "reply"));
      assertThat(groups(read).values().stream().mapToInt(RealFilesTest::tables).sum())
          .isEqualTo(read.count("//table"));
      assertThat(groups(read).values().stream().filter(s -> !s.group().isEmpty()).count())
          .isEqualTo(printedGroups(read));
    });
  }

  /// One state for each reply.
  private static Map<Set<String>, QuestionState> groups(Read read) {
    Map<Set<String>, QuestionState> groups = new HashMap<>();
    for (QuestionSeen q : read.questions()) {
      Set<String> uins = new HashSet<>();
      uins.add(Objects.requireNonNull(q.state().uin()).value());
      q.state().group().forEach(p -> uins.add(p.uin().value()));
      groups.put(uins, q.state());
    }
    return groups;
  }

  private static int tables(QuestionState state) {
    return Objects.requireNonNull(Objects.requireNonNull(state.answer()).text()).text().tables();
  }

  /// Replies with more than one numbered question between them and the reply before.
  private static int printedGroups(Read read) throws Exception {
    int groups = 0;
    int numbers = 0;
    for (Element item : read.elements(ITEM + "*[self::ques or self::reply]")) {
      if (item.getTagName().equals("reply")) {
        groups += numbers > 1 ? 1 : 0;
        numbers = 0;
      } else {
        numbers += item.hasAttribute("spid") ? 1 : numbered(item).size();
      }
    }
    return groups;
  }

  private static List<Element> numbered(Element item) {
    NodeList ps = item.getElementsByTagName("p");
    return IntStream.range(0, ps.getLength())
        .mapToObj(i -> (Element) ps.item(i))
        .filter(p -> p.hasAttribute("qnum"))
        .toList();
  }

  @TestFactory
  Stream<DynamicTest> everyMovedOrRemovedQuestionIsTold() throws Exception {
    return each(read -> {
      String q = "//gidredirect[contains(@oldgid, '.q') and not(@matchtype='altques')]";
      int moved = read.count(q + "[contains(@newgid, '.q')]");
      int further =
          (int) read.questions().stream().filter(s -> s.id().value().contains("#")).count();
      boolean latest = read.count("/publicwhip[@latest='no']") == 0;
      assertThat(Parsing.observed(read.outcomes(), IdMoved.class))
          .hasSize(moved + (latest ? 0 : further));
      assertThat(Parsing.observed(read.outcomes(), QuestionGone.class))
          .hasSize(read.count(q) - moved);
    });
  }

  @TestFactory
  Stream<DynamicTest> everyVisibleWordIsKeptWhereItBelongs() throws Exception {
    return each(read -> {
      Map<String, QuestionSeen> byNumber = new HashMap<>();
      read.questions()
          .forEach(q -> byNumber.put(Objects.requireNonNull(q.state().uin()).value(), q));
      List<Element> waiting = new ArrayList<>();
      String heading = "";
      for (Element item : read.elements(ITEM + "*")) {
        switch (item.getTagName()) {
          case "minor-heading" -> heading = item.getTextContent();
          case "ques" -> {
            checkQuestion(item, heading, byNumber);
            waiting.add(item);
          }
          case "reply" -> {
            checkReply(item, waiting, byNumber);
            waiting.clear();
          }
          case "major-heading" -> checkBody(item, read);
          default -> assertThat(item.getTextContent()).isBlank();
        }
      }
      assertThat(looseWords(read.tree().getDocumentElement())).isBlank();
    });
  }

  private static String looseWords(Element element) {
    StringBuilder words = new StringBuilder();
    for (Node n = element.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n.getNodeType() == Node.TEXT_NODE) {
        words.append(n.getNodeValue());
      }
    }
    return words.toString();
  }

  private static void checkQuestion(
      Element item, String heading, Map<String, QuestionSeen> byNumber) {
    List<String> numbers = numbers(item);
    String introduction = "";
    Map<String, String> printed = new HashMap<>();
    if (item.hasAttribute("spid")) {
      printed.put(numbers.getFirst(), item.getTextContent());
    } else {
      NodeList ps = item.getElementsByTagName("p");
      for (int i = 0; i < ps.getLength(); i++) {
        Element p = (Element) ps.item(i);
        if (p.hasAttribute("qnum")) {
          printed.put(p.getAttribute("qnum"), p.getTextContent());
        } else {
          assertThat(printed).as("an introduction comes first").isEmpty();
          introduction += p.getTextContent() + " ";
        }
      }
    }
    for (String number : numbers) {
      QuestionState state = Objects.requireNonNull(byNumber.get(number)).state();
      String text = Objects.requireNonNull(state.question()).text().plain();
      assertThat(Parsing.words(text, notes(state, true)))
          .isEqualTo(Parsing.words(introduction + printed.get(number)));
      assertThat(Parsing.words(String.valueOf(state.heading()))).isEqualTo(Parsing.words(heading));
      assertThat(Parsing.words(name(state.askedBy())))
          .isEqualTo(Parsing.words(item.getAttribute("speakername")));
    }
  }

  private static void checkReply(
      Element reply, List<Element> items, Map<String, QuestionSeen> byNumber) {
    for (String number : items.stream().flatMap(i -> numbers(i).stream()).toList()) {
      QuestionState state = Objects.requireNonNull(byNumber.get(number)).state();
      Answer answer = Objects.requireNonNull(state.answer());
      String text = Objects.requireNonNull(answer.text()).text().plain();
      String notes = notes(state, false);
      assertThat(Parsing.words(text, notes)).as(number).isEqualTo(words(reply));
      assertThat(answer.heldOn() != null)
          .isEqualTo(
              !notes.isEmpty() || items.stream().anyMatch(i -> i.hasAttribute("holdingdate")));
      assertThat(Parsing.words(name(answer.answeredBy())))
          .isEqualTo(Parsing.words(reply.getAttribute("speakername")));
    }
  }

  /// The printed notes on a correction, which stand after the question, or all others, which stand
  /// before the answer.
  private static String notes(QuestionState state, boolean ofCorrections) {
    return state.publication().notes().stream()
        .filter(n -> n.startsWith("[Official Report") == ofCorrections)
        .collect(Collectors.joining(" "));
  }

  /// The words of a reply; cells and breaks part words.
  private static Map<String, Integer> words(Element reply) {
    StringBuilder out = new StringBuilder();
    collect(reply, out);
    return Parsing.words(out.toString());
  }

  private static void collect(Node node, StringBuilder out) {
    if (node.getNodeType() == Node.TEXT_NODE) {
      out.append(node.getNodeValue());
    }
    boolean parts = Set.of("p", "td", "br", "table").contains(node.getNodeName());
    out.append(parts ? " " : "");
    for (Node n = node.getFirstChild(); n != null; n = n.getNextSibling()) {
      collect(n, out);
    }
    out.append(parts ? " " : "");
  }

  private static void checkBody(Element heading, Read read) {
    String words = heading.getTextContent().strip();
    if (AnswersDocument.DAY_HEADING.matcher(words).matches()) {
      return;
    }
    String body = HansardBodies.of(words).name();
    assertThat(read.questions())
        .as(words)
        .anyMatch(q -> Objects.requireNonNull(q.state().body()).name().equals(body));
    assertThat(body).isNotEqualTo(words.toUpperCase(java.util.Locale.ROOT));
  }

  private static List<String> numbers(Element item) {
    return item.hasAttribute("spid")
        ? List.of(item.getAttribute("spid"))
        : numbered(item).stream().map(p -> p.getAttribute("qnum")).toList();
  }

  private static String name(@org.jspecify.annotations.Nullable MemberRef member) {
    return member == null
        ? ""
        : Stream.of(member.name(), member.constituency(), member.party())
            .filter(Objects::nonNull)
            .reduce("", (a, b) -> a + " " + b);
  }

  @TestFactory
  Stream<DynamicTest> everyElementAndAttributeIsInTheCoverageTable() throws Exception {
    Set<String> documented = Parsing.table("theyworkforyou.md").keySet();
    return each(read -> {
      for (Element e : read.elements("//*")) {
        assertThat(documented).contains(e.getTagName().toLowerCase(java.util.Locale.ROOT));
        for (int i = 0; i < e.getAttributes().getLength(); i++) {
          assertThat(documented).contains("@" + e.getAttributes().item(i).getNodeName());
        }
      }
    });
  }

  @Test
  void theOneDeclaredCorrectionIsKnownByItsDay() throws Exception {
    assertThat(
            read(RealData.path("theyworkforyou/answers2009-10-26f.xml")).questions().stream()
                .filter(q -> Objects.requireNonNull(q.state().answer()).correctedOn() != null))
        .extracting(
            q -> q.id().value(), q -> Objects.requireNonNull(q.state().answer()).correctedOn())
        .containsExactly(Tuple.tuple("wrans/2009-10-26f.295336.q0", LocalDate.of(2009, 11, 23)));
  }

  @Test
  void leftoversOfOlderEditionsSayTheSameAsTheNewestButForOne() throws Exception {
    Map<String, QuestionState> newest = new HashMap<>();
    for (String name : List.of("answers2009-10-26f.xml", "answers2009-10-27c.xml")) {
      read(RealData.path("theyworkforyou/" + name))
          .questions()
          .forEach(q -> newest.put(String.valueOf(q.state().uin()), q.state()));
    }
    Map<String, List<String>> different = new HashMap<>();
    for (Path file : RealData.files("theyworkforyou")) {
      Read read = read(file);
      if (read.name().startsWith("answers") && read.count("/publicwhip[@latest='no']") == 1) {
        for (QuestionSeen q : read.questions()) {
          QuestionState now = newest.get(String.valueOf(q.state().uin()));
          assertThat(now).as("%s is in the newest edition", q.id()).isNotNull();
          if (!sameWords(q.state(), Objects.requireNonNull(now))) {
            different.computeIfAbsent(read.name(), _ -> new ArrayList<>()).add(q.id().value());
          }
        }
      }
    }
    assertThat(different)
        .isEqualTo(Map.of("answers2009-10-26e.xml", List.of("wrans/2009-10-26e.293981.q0")));
  }

  private static boolean sameWords(QuestionState a, QuestionState b) {
    return Objects.requireNonNull(a.question()).agreesWith(Objects.requireNonNull(b.question()))
        && text(a).agreesWith(text(b))
        && Objects.equals(a.heading(), b.heading())
        && Set.copyOf(a.group()).equals(Set.copyOf(b.group()));
  }

  private static SourceText text(QuestionState state) {
    return Objects.requireNonNull(Objects.requireNonNull(state.answer()).text());
  }
}
