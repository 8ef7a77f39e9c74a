package org.pursuant.analysis.commitment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.pursuant.analysis.commitment.Verb.Strength;
import org.pursuant.domain.commitment.Done;
import org.pursuant.domain.commitment.Evidence;
import org.pursuant.domain.commitment.Evidence.Way;
import org.pursuant.domain.commitment.EvidenceFinder;
import org.pursuant.domain.commitment.Said;

/// Finds deeds that later answers tell of and that may be what was promised: of the same kind of
/// act, with the same kinds of paper, and with a name or most of the rare words in common.
public final class LaterDeeds implements EvidenceFinder {
  /// A name in more promises than this says too little of any one of them.
  private static final int PROMISES_OF_A_NAME = 10;

  /// A word is rare where no more sentences of the body than this hold it, or one in a hundred.
  private static final int RARE = 5;

  private static final int RARE_SHARE = 100;
  private static final int SHARED_WORDS = 3;

  /// Words that a deed has to share with a promise that its question or answer cites.
  private static final int SHARED_WITH_CITED = 2;

  /// How much of the promise's words, by weight, the deed has to share, and of the deed's.
  private static final double OF_PROMISE = 0.6;

  private static final double OF_DEED = 0.33;

  /// Words besides the name that the deed has to share, where the name is not what is acted on.
  private static final int BESIDES_NAME = 2;

  /// They have to be one in so many of the promise's words besides the name.
  private static final int BESIDES_SHARE = 3;

  /// A name of these words alone is the name of many things.
  private static final Set<String> PLAIN =
      Lexicon.words(
          "government national action delivery annual strategic local draft independent public joint",
          "implementation improvement industry department uk british policy spending business performance bill",
          "review plan report strategy framework code fund programme regulation order standard");

  /// What a sentence tells of.
  ///
  /// @param names all that it names
  /// @param objects those of them that are acted on
  /// @param papers the kinds of paper that it speaks of
  /// @param words that tell what it is about
  /// @param verbs the deeds, by their verbs' bases
  private record Told(
      Set<String> names, Set<String> objects, String papers, Set<String> words, Set<String> verbs) {

    static Told of(String sentence) {
      List<Word> words = Word.of(sentence);
      Set<String> names = telling(PromiseKeys.names(words, false));
      return new Told(
          names,
          telling(PromiseKeys.names(words, true)),
          PromiseKeys.papers(words, String.join(" ", names)),
          PromiseKeys.telling(words),
          verbs(words));
    }

    /// Whether a word is one of the kinds of paper.
    boolean speaksOf(String paper) {
      return !papers.isEmpty() && List.of(papers.substring(1).split(" ", -1)).contains(paper);
    }

    private static Set<String> telling(List<String> names) {
      Set<String> telling = new TreeSet<>();
      for (String name : names) {
        List<String> parts = List.of(name.split(" ", -1));
        if (parts.size() > 1 && !PLAIN.containsAll(parts)) {
          telling.add(name);
        }
      }
      return telling;
    }

    private static Set<String> verbs(List<Word> words) {
      Set<String> bases = new HashSet<>();
      for (Word w : words) {
        Verb verb = Verbs.of(w.lower());
        if (verb.known() && verb.strength() == Strength.DEED) {
          bases.add(verb.base());
        }
      }
      return bases;
    }
  }

  private record Promised(Said said, Told told) {}

  private record Deed(Done done, Told told) {

    boolean mayKeep(Promised promise) {
      return done.act() == promise.said().commitment().act()
          && done.after(promise.said().day())
          && !done.key().equals(promise.said().key())
          && told.papers().equals(promise.told().papers());
    }

    boolean sameVerb(Promised promise) {
      return !Collections.disjoint(told.verbs(), promise.told().verbs());
    }

    /// Whether a name is what is acted on in both, or more than the name is common to both.
    boolean isAbout(String name, Promised promise) {
      if (told.objects().contains(name) && promise.told().objects().contains(name)) {
        return true;
      }
      Set<String> besides = new HashSet<>(promise.told().words());
      List.of(name.split(" ", -1)).forEach(besides::remove);
      int promised = besides.size();
      besides.retainAll(told.words());
      return sameVerb(promise)
          && besides.size() >= BESIDES_NAME
          && besides.size() * BESIDES_SHARE >= promised;
    }
  }

  @Override
  public List<Evidence> among(List<Said> said, List<Done> done) {
    List<Promised> promises =
        said.stream().map(s -> new Promised(s, Told.of(s.commitment().quote()))).toList();
    List<Deed> deeds = done.stream().map(d -> new Deed(d, Told.of(d.quote()))).toList();
    Map<String, Evidence> found = new LinkedHashMap<>();
    byName(promises, deeds, found);
    new RareWords(promises, deeds).find(found);
    return List.copyOf(found.values());
  }

  @Override
  public List<Evidence> citing(List<Said> said, List<Done> done) {
    Map<String, Evidence> found = new LinkedHashMap<>();
    for (Said s : said) {
      Promised promise = new Promised(s, Told.of(s.commitment().quote()));
      for (Done d : done) {
        Told deed = Told.of(d.quote());
        Set<String> shared = new TreeSet<>(deed.words());
        shared.retainAll(promise.told().words());
        if (d.act() == s.commitment().act()
            && d.after(s.day())
            && isEnough(shared, deed, promise.told())) {
          keep(found, s, d, Way.REFERENCE, shared);
        }
      }
    }
    return List.copyOf(found.values());
  }

  /// A single word tells enough where it is a kind of paper that both speak of, such as a response.
  private static boolean isEnough(Set<String> shared, Told deed, Told promise) {
    return shared.size() >= SHARED_WITH_CITED
        || shared.stream().anyMatch(w -> deed.speaksOf(w) && promise.speaksOf(w));
  }

  private static void byName(
      List<Promised> promises, List<Deed> deeds, Map<String, Evidence> found) {
    Map<String, Set<String>> keys = new HashMap<>();
    for (Promised p : promises) {
      p.told()
          .names()
          .forEach(n -> keys.computeIfAbsent(n, _ -> new HashSet<>()).add(p.said().key()));
    }
    Map<String, List<Deed>> of = new HashMap<>();
    deeds.forEach(
        d -> d.told().names().forEach(n -> of.computeIfAbsent(n, _ -> new ArrayList<>()).add(d)));
    for (Promised p : promises) {
      for (String name : p.told().names()) {
        if (keys.getOrDefault(name, Set.of()).size() <= PROMISES_OF_A_NAME) {
          of.getOrDefault(name, List.of()).stream()
              .filter(d -> d.mayKeep(p) && d.isAbout(name, p))
              .forEach(d -> keep(found, p.said(), d.done(), Way.NAME, Set.of(name)));
        }
      }
    }
  }

  /// The first way found stays.
  private static void keep(
      Map<String, Evidence> found, Said s, Done d, Way way, Collection<String> shared) {
    if (d.day() != null) {
      found.putIfAbsent(
          s.key() + " " + d.question().value() + " " + d.start(),
          new Evidence(
              s.key(),
              d.question(),
              d.day(),
              d.start(),
              d.end(),
              d.quote(),
              way,
              String.join(", ", shared)));
    }
  }

  /// The words of all sentences of a body, by how rare they are.
  private static final class RareWords {
    private final List<Promised> promises;
    private final Map<String, Integer> sentences = new HashMap<>();
    private final Map<String, List<Deed>> deeds = new HashMap<>();
    private final int all;

    RareWords(List<Promised> promises, List<Deed> deeds) {
      this.promises = promises;
      this.all = promises.size() + deeds.size();
      promises.forEach(p -> p.told().words().forEach(w -> sentences.merge(w, 1, Integer::sum)));
      deeds.forEach(d -> d.told().words().forEach(w -> sentences.merge(w, 1, Integer::sum)));
      for (Deed deed : deeds) {
        deed.told().words().stream()
            .filter(this::rare)
            .forEach(w -> this.deeds.computeIfAbsent(w, _ -> new ArrayList<>()).add(deed));
      }
    }

    private boolean rare(String word) {
      return sentences.getOrDefault(word, 0) <= Math.max(RARE, all / RARE_SHARE);
    }

    /// How much a word tells: the rarer the more.
    private double weight(String word) {
      return Math.log((1.0 + all) / sentences.getOrDefault(word, 1));
    }

    void find(Map<String, Evidence> found) {
      for (Promised p : promises) {
        IdentityHashMap<Deed, Set<String>> shared = new IdentityHashMap<>();
        for (String word : p.told().words()) {
          for (Deed deed : rare(word) ? deeds.getOrDefault(word, List.of()) : List.<Deed>of()) {
            if (deed.mayKeep(p) && deed.sameVerb(p)) {
              shared.computeIfAbsent(deed, _ -> new TreeSet<>()).add(word);
            }
          }
        }
        double ofPromise = OF_PROMISE * sum(p.told().words());
        shared.forEach((deed, words) -> {
          double part = sum(words);
          if (words.size() >= SHARED_WORDS
              && part >= ofPromise
              && part >= OF_DEED * sum(deed.told().words())) {
            keep(found, p.said(), deed.done(), Way.MEANING, rarest(words));
          }
        });
      }
    }

    private double sum(Set<String> words) {
      return words.stream().mapToDouble(this::weight).sum();
    }

    private List<String> rarest(Set<String> words) {
      return words.stream().sorted(Comparator.comparingDouble(this::weight).reversed()).toList();
    }
  }
}
