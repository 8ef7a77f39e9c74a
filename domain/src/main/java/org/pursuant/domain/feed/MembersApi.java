package org.pursuant.domain.feed;

import org.pursuant.domain.person.Member;

/// The official Members API; polite as [QuestionsApi] is.
public interface MembersApi {
  /// One Member with the parties and seats that the API states.
  Fetched<Member> member(long mnisId);
}
