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
  private static final int FEW = 5;
  private static final int ROWS = 30;
  private static final int LAST_PAGE = 10_000;

  private static final Reply NOT_FOUND =
      Reply.notFound(
          "The record has no such Member.", "See the list of Members for those who are in it.");

  private final Site site;

  public MemberSection(Site site) {
    this.site = site;
  }

  @Override
  public void addTo(Routes routes) {
    routes
        .page("/members/{member}/mentions", this::mentions)
        .page("/members/{member}", this::member);
  }

  private Optional<MemberProfile> profile(Request request) {
    return MemberId.ofPath(request.part("member")).flatMap(site.record()::member);
  }

  private Reply member(Request request) {
    return profile(request)
        .map(p -> new MemberPage(p, mentioned(p, 0, FEW), site.today()))
        .map(Reply::page)
        .orElse(NOT_FOUND);
  }

  private Reply mentions(Request request) {
    int page = request.page(LAST_PAGE);
    return profile(request)
        .map(p ->
            new MemberMentionsPage(
                p.member().id().path(),
                p.member().name(),
                mentioned(p, (page - 1) * ROWS, ROWS),
                page,
                ROWS))
        .map(Reply::page)
        .orElse(NOT_FOUND);
  }

  private Mentioned mentioned(MemberProfile profile, int skip, int limit) {
    return Mentioned.read(
        site.record(),
        site.facts().names(),
        profile.member().id().path(),
        profile.member().name(),
        new Mentioned.Window(skip, limit, site.today()));
  }
}
