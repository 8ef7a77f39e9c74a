package org.pursuant.domain.commitment;

import java.util.List;
import java.util.Optional;
import org.pursuant.domain.question.AnswerPlace;
import org.pursuant.domain.question.AroundPlaces;
import org.pursuant.domain.question.QuestionId;

/// Reads the register of promises. Safe for many threads.
public interface PromiseReader {

  /// Knows of none.
  PromiseReader NONE =
      new PromiseReader() {
        @Override
        public List<Said> of(QuestionId question) {
          return List.of();
        }

        @Override
        public Optional<Promise> find(String key) {
          return Optional.empty();
        }

        @Override
        public AroundPlaces<Promise> around(List<AnswerPlace> places, int skip, int limit) {
          return AroundPlaces.none();
        }

        @Override
        public List<Promise> list(PromiseQuery query, int skip, int limit) {
          return List.of();
        }

        @Override
        public List<Promise> latest(PromiseQuery query, int limit) {
          return List.of();
        }

        @Override
        public List<String> members() {
          return List.of();
        }

        @Override
        public long count(PromiseQuery query) {
          return 0;
        }
      };

  /// The promises of one answer, in the order of its text.
  List<Said> of(QuestionId question);

  Optional<Promise> find(String key);

  /// Promises whose sentence holds one of some places of answers, those made there last first.
  ///
  /// @param skip how many to pass over
  AroundPlaces<Promise> around(List<AnswerPlace> places, int skip, int limit);

  /// By the day they are due, those without one last; of one day the latest said first. Those due
  /// up to a day stand the other way round, see [PromiseQuery#lookingBack()].
  ///
  /// @param skip how many to pass over
  List<Promise> list(PromiseQuery query, int skip, int limit);

  /// Those said last first, whenever they are due.
  List<Promise> latest(PromiseQuery query, int limit);

  /// The paths of the Members in whose answers there are promises, in no order to rely on.
  List<String> members();

  long count(PromiseQuery query);
}
