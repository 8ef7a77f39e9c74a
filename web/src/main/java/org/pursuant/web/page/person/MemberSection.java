package org.pursuant.web.page.person;

import java.util.Optional;
import org.pursuant.domain.person.MemberId;
import org.pursuant.domain.record.MemberProfile;
import org.pursuant.web.site.Reply;
import org.pursuant.web.site.Request;
import org.pursuant.web.site.Section;
import org.pursuant.web.site.Site;

/// Members by the address that [MemberId#path()] writes.
public final class MemberSection implements Section {
  private final Site site;

  public MemberSection(Site site) {
    this.site = site;
  }

  @Override
  public void addTo(Routes routes) {
    routes.page("/members/{member}", this::member);
  }

  private Reply member(Request request) {
    Optional<MemberProfile> profile =
        MemberId.ofPath(request.part("member")).flatMap(site.record()::member);
    return profile.isEmpty()
        ? Reply.notFound(
            "The record has no such Member.", "See the list of Members for those who are in it.")
        : Reply.page(new MemberPage(profile.get(), site.today()));
  }
}
