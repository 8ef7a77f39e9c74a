package org.pursuant.analysis.mention;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.mention.JoinedName;
import org.pursuant.domain.mention.NameFacts;
import org.pursuant.domain.mention.NameForm;
import org.pursuant.domain.mention.NameForm.Meaning;
import org.pursuant.domain.mention.NameForm.Renamed;
import org.pursuant.domain.mention.NameKind;

/// Decides which forms name something and which of them name the same: by what abbreviations stand
/// for, by closed lists, by the year that an Act's short form leaves out, by what texts say of
/// former names. The result does not depend on the order of the forms.
public final class NameJoiner implements NameFacts.Joining {
  /// What share of its definitions one meaning of an abbreviation must have to hold where it is not
  /// defined: less among questions to one body than over the whole record.
  private static final double SHARE_OF_BODY = 0.8;

  private static final double SHARE_OF_ALL = 0.9;

  /// Stands for whatever an abbreviation means that is no name.
  private static final long NO_NAME = -1;

  private static final int MOST_FORMS = 200;

  /// The least share of its mentions that must tell the kind of a name.
  private static final double LEAST_TOLD = 0.4;

  private static final Pattern YEAR = Pattern.compile("(?:18|19|20)\\d\\d$");

  private static final List<String> LEFT_OUT = List.of("programme", "scheme");

  private final KnownNames known;

  public NameJoiner(KnownNames known) {
    this.known = known;
  }

  @Override
  public List<JoinedName> join(
      List<NameForm> forms, List<Meaning> meanings, List<Renamed> renamed) {
    Union union = new Union();
    Map<String, NameForm> named = new HashMap<>();
    for (NameForm form : forms) {
      if (isName(form)) {
        named.put(form.key(), form);
      }
    }
    Map<Long, NameForm> byId = new HashMap<>();
    named.values().forEach(form -> byId.put(form.id(), form));
    joinKnown(named, union);
    joinYears(named, union);
    joinLeftOut(named, union);
    for (Renamed one : renamed) {
      NameForm former = byId.get(one.former());
      NameForm later = byId.get(one.later());
      if (former != null && later != null && isRenamed(former, later)) {
        union.join(former.id(), later.id());
      }
    }
    joinShort(forms, meanings, byId, union);
    return names(forms, union, byId);
  }

  /// Whether one can be the former name of the other. Of places what is beside the words is most
  /// often a part of the other.
  private boolean isRenamed(NameForm former, NameForm later) {
    return kind(former) == kind(later) && kind(former) != NameKind.PLACE;
  }

  /// Whether a form in full names something by itself.
  private boolean isName(NameForm form) {
    if (form.key().startsWith(ShortKeys.MARK)) {
      return false;
    }
    if (form.full() == 0) {
      return form.small() > 0;
    }
    if (known.find(form.key()).isPresent() || kind(form) != NameKind.OTHER) {
      return true;
    }
    return form.within() > 0 && form.questions() > 1;
  }

  private NameKind kind(NameForm form) {
    return known.find(form.key()).map(KnownNames.Known::kind).orElseGet(() -> mostly(form.kinds()));
  }

  /// The kind told most often; where none is told by more than a few, that none is told.
  private static NameKind mostly(Map<NameKind, Long> kinds) {
    long all = kinds.values().stream().mapToLong(Long::longValue).sum();
    return kinds.entrySet().stream()
        .filter(e -> e.getKey() != NameKind.OTHER)
        .max(
            Map.Entry.<NameKind, Long>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .filter(e -> e.getValue() >= LEAST_TOLD * all)
        .map(Map.Entry::getKey)
        .orElse(NameKind.OTHER);
  }

  private void joinKnown(Map<String, NameForm> named, Union union) {
    Map<String, Long> first = new HashMap<>();
    for (NameForm form : named.values()) {
      String id = known.find(form.key()).map(KnownNames.Known::id).orElse("");
      if (!id.isEmpty()) {
        Long other = first.putIfAbsent(id, form.id());
        if (other != null) {
          union.join(other, form.id());
        }
      }
    }
  }

  /// An Act without its year is the one of that name that is hardly ever of another year.
  private void joinYears(Map<String, NameForm> named, Union union) {
    Map<String, List<NameForm>> ofYears = new HashMap<>();
    for (NameForm form : named.values()) {
      if (kind(form).isLegislation() && YEAR.matcher(form.key()).find()) {
        String without = YEAR.matcher(form.key()).replaceFirst("");
        ofYears.computeIfAbsent(without, _ -> new ArrayList<>()).add(form);
      }
    }
    ofYears.forEach((without, years) -> {
      NameForm bare = named.get(without);
      long all = years.stream().mapToLong(NameForm::questions).sum();
      NameForm most = Collections.max(years, Comparator.comparingLong(NameForm::questions));
      if (bare != null && most.questions() >= SHARE_OF_BODY * all) {
        union.join(bare.id(), most.id());
      }
    });
  }

  /// A programme is meant, too, where its head word is left out or stands in small letters.
  private void joinLeftOut(Map<String, NameForm> named, Union union) {
    for (String head : LEFT_OUT) {
      String end = LongForms.key(head);
      for (NameForm form : named.values()) {
        NameForm bare =
            form.key().endsWith(end)
                ? named.get(form.key().substring(0, form.key().length() - end.length()))
                : null;
        NameKind kind = bare == null ? null : kind(bare);
        if (bare != null && (kind == NameKind.OTHER || kind == NameKind.PROGRAMME)) {
          union.join(bare.id(), form.id());
        }
      }
    }
  }

  private void joinShort(
      List<NameForm> forms, List<Meaning> meanings, Map<Long, NameForm> byId, Union union) {
    Map<String, Map<Long, Long>> counts = new HashMap<>();
    for (Meaning meaning : meanings) {
      boolean isNamed = byId.containsKey(meaning.form());
      long meant = isNamed ? union.root(meaning.form()) : NO_NAME;
      count(counts, meaning.abbreviation(), meant, meaning.count());
      count(counts, ShortKeys.of(meaning.abbreviation(), meaning.body()), meant, meaning.count());
    }
    for (NameForm form : forms) {
      if (form.key().startsWith(ShortKeys.MARK)) {
        Long meant = meant(form.key(), counts);
        if (meant != null && meant != NO_NAME) {
          byId.put(form.id(), form);
          union.join(meant, form.id());
        }
      }
    }
  }

  private static void count(Map<String, Map<Long, Long>> counts, String of, long meant, long n) {
    counts.computeIfAbsent(of, _ -> new HashMap<>()).merge(meant, n, Long::sum);
  }

  /// The form that an abbreviation stands for where it is not defined; null where that is not sure.
  private @Nullable Long meant(String key, Map<String, Map<Long, Long>> counts) {
    Long ofBody = share(counts.get(key), SHARE_OF_BODY);
    return ofBody != null ? ofBody : share(counts.get(ShortKeys.abbreviation(key)), SHARE_OF_ALL);
  }

  private static @Nullable Long share(@Nullable Map<Long, Long> counts, double least) {
    if (counts == null) {
      return null;
    }
    long all = counts.values().stream().mapToLong(Long::longValue).sum();
    return counts.entrySet().stream()
        .filter(e -> e.getValue() >= least * all)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(null);
  }

  private List<JoinedName> names(List<NameForm> forms, Union union, Map<Long, NameForm> byId) {
    Map<Long, List<NameForm>> groups = new HashMap<>();
    for (NameForm form : forms) {
      if (byId.containsKey(form.id())) {
        groups.computeIfAbsent(union.root(form.id()), _ -> new ArrayList<>()).add(form);
      }
    }
    NameTitles titles = new NameTitles(known);
    List<List<NameForm>> sorted = new ArrayList<>(groups.values());
    sorted.forEach(group -> group.sort(NameTitles.BEST_FIRST));
    sorted.sort(Comparator.comparing(group -> group.getFirst(), NameTitles.BEST_FIRST));
    List<JoinedName> names = new ArrayList<>();
    for (List<NameForm> group : sorted) {
      names.add(titles.name(group, kindOf(group)));
    }
    return Collections.unmodifiableList(names);
  }

  private NameKind kindOf(List<NameForm> group) {
    Map<NameKind, Long> kinds = new HashMap<>();
    for (NameForm form : group.subList(0, Math.min(group.size(), MOST_FORMS))) {
      if (!form.key().startsWith(ShortKeys.MARK)) {
        if (known.find(form.key()).isPresent()) {
          return kind(form);
        }
        form.kinds().forEach((kind, n) -> kinds.merge(kind, n, Long::sum));
      }
    }
    return mostly(kinds);
  }
}
