package org.pursuant.benchmarks.scale;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pursuant.benchmarks.scale.Learner.Met;
import org.pursuant.benchmarks.scale.Learnt.Asked;
import org.pursuant.benchmarks.scale.Learnt.Reply;
import org.pursuant.benchmarks.scale.Learnt.Sentence;
import org.pursuant.benchmarks.scale.Learnt.Subject;
import org.pursuant.domain.body.BodyRef;
import org.pursuant.domain.person.MemberRef;

/// Makes the templates of what one body is asked and answers.
final class SubjectLearner {
  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.?!])\\s+(?=[A-Z])|\\n+");

  private final Vocabulary vocabulary;
  private final Map<String, MemberRef> members;
  private final Map<String, Long> headings = new TreeMap<>();
  private final Map<String, Long> answerers = new TreeMap<>();
  private final List<Asked> questions = new ArrayList<>();
  private final List<Reply> answers = new ArrayList<>();

  SubjectLearner(Vocabulary vocabulary, Map<String, MemberRef> members) {
    this.vocabulary = vocabulary;
    this.members = members;
  }

  Subject subject(BodyRef body, List<Met> met) {
    met.forEach(this::add);
    Map<Template, Long> headingTemplates = new LinkedHashMap<>();
    headings.forEach((h, n) -> headingTemplates.put(Template.of(h, vocabulary), n));
    return new Subject(
        body,
        List.copyOf(questions),
        List.copyOf(answers),
        Weighted.of(headingTemplates),
        Weighted.of(named(answerers, members)));
  }

  private void add(Met met) {
    Reply reply = met.answer() == null ? null : reply(met.answer(), met);
    if (reply != null) {
      answers.add(reply);
    }
    if (met.question() != null) {
      Template text = Template.of(met.question(), vocabulary);
      questions.add(new Asked(met.house(), text, heading(met.heading()), reply));
    }
    if (met.answerer() != null) {
      answerers.merge(met.answerer(), 1L, Long::sum);
    }
  }

  private @Nullable Template heading(@Nullable String heading) {
    if (heading == null || heading.isBlank()) {
      return null;
    }
    headings.merge(heading, 1L, Long::sum);
    return Template.of(heading, vocabulary);
  }

  private Reply reply(String answer, Met met) {
    List<Sentence> sentences = new ArrayList<>();
    Matcher ends = SENTENCE_END.matcher(answer);
    int at = 0;
    boolean opens = true;
    while (at < answer.length()) {
      boolean found = ends.find();
      int end = found ? ends.start() : answer.length();
      if (end > at) {
        sentences.add(new Sentence(Template.of(answer.substring(at, end), vocabulary), opens));
      }
      opens = found && answer.charAt(ends.start()) == '\n';
      at = found ? ends.end() : answer.length();
    }
    return new Reply(List.copyOf(sentences), met.marks());
  }

  static Map<MemberRef, Long> named(Map<String, Long> counts, Map<String, MemberRef> members) {
    Map<MemberRef, Long> named = new LinkedHashMap<>();
    counts.forEach(
        (path, n) -> named.merge(Objects.requireNonNull(members.get(path)), n, Long::sum));
    return named;
  }
}
