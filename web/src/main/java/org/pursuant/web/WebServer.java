package org.pursuant.web;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.legislature.Session;
import org.pursuant.web.page.AboutSection;
import org.pursuant.web.page.HelpSection;
import org.pursuant.web.page.HomeSection;
import org.pursuant.web.page.ListSection;
import org.pursuant.web.page.SearchSection;
import org.pursuant.web.page.SuggestSection;
import org.pursuant.web.page.asked.AskedSection;
import org.pursuant.web.page.body.BodySection;
import org.pursuant.web.page.figure.FigureSection;
import org.pursuant.web.page.follow.FollowSection;
import org.pursuant.web.page.line.LineSection;
import org.pursuant.web.page.name.NameSection;
import org.pursuant.web.page.person.MemberSection;
import org.pursuant.web.page.promise.PromiseSection;
import org.pursuant.web.page.question.QuestionSection;
import org.pursuant.web.page.reply.ReplySection;
import org.pursuant.web.page.table.TableSection;
import org.pursuant.web.page.thread.ThreadSection;
import org.pursuant.web.page.timeliness.TimelinessSection;
import org.pursuant.web.site.Section;
import org.pursuant.web.site.Site;

/// Serves the pages of one site until it is closed. Each request runs on a virtual thread of its
/// own.
public final class WebServer implements AutoCloseable {
  private static final long MAX_REQUEST_BYTES = 64 * 1024;

  private final Javalin javalin;

  private WebServer(Javalin javalin) {
    this.javalin = javalin;
  }

  /// Where and how to serve.
  ///
  /// @param host the address to bind to
  /// @param port 0 for any free one
  /// @param origin by which readers reach the site from outside (`https://questions.example.org`);
  ///   null where that is simply the address asked for
  public record Settings(String host, int port, @Nullable String origin) {
    /// Readers on this machine only.
    public static Settings local(int port) {
      return new Settings("127.0.0.1", port, null);
    }
  }

  /// Starts serving; returns once connections are accepted.
  ///
  /// @throws io.javalin.util.JavalinBindException if the port is taken or may not be used
  public static WebServer start(Settings settings, Site site) {
    Responder responder = new Responder(site, settings);
    Javalin javalin = Javalin.create(config -> configure(config, responder, sections(site)));
    javalin.start(settings.host(), settings.port());
    return new WebServer(javalin);
  }

  static List<Section> sections(Site site) {
    return List.of(
        new HomeSection(site),
        new SearchSection(site),
        new SuggestSection(site),
        new HelpSection(),
        new ThreadSection(site),
        new AskedSection(site, day -> Session.on(day).map(Session::name)),
        new FollowSection(site),
        new ListSection(site),
        new AboutSection(site),
        new QuestionSection(site),
        new MemberSection(site),
        new NameSection(site),
        new PromiseSection(site),
        new TimelinessSection(site),
        new ReplySection(site),
        new LineSection(site),
        new TableSection(site),
        new FigureSection(site),
        new BodySection(site));
  }

  private static void configure(JavalinConfig config, Responder responder, List<Section> sections) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.concurrency.useVirtualThreads = true;
    config.router.ignoreTrailingSlashes = true;
    config.http.maxRequestSize = MAX_REQUEST_BYTES;
    config.http.compressionStrategy = CompressionStrategy.GZIP;
    config.http.prefer405over404 = true;
    config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
    config.jetty.modifyServer(server -> server.setErrorHandler(new EarlyErrors()));
    config.routes.before(responder::prepare);
    config.routes.get("/static/<file>", StaticFiles::serve);
    config.routes.head("/static/<file>", StaticFiles::serve);
    Section.Routes routes = new JavalinRoutes(config.routes, responder);
    sections.forEach(s -> s.addTo(routes));
    responder.handleProblems(config.routes);
  }

  /// The port that is served, also where any was asked for.
  public int port() {
    return javalin.port();
  }

  /// Stops serving; requests under way are finished first.
  @Override
  public void close() {
    javalin.stop();
  }
}
