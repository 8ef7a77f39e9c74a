package org.pursuant.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pursuant.web.page.ProblemPage;
import org.pursuant.web.site.PageModel;
import org.pursuant.web.site.Problem;
import org.pursuant.web.site.Reply;
import org.pursuant.web.site.Request;
import org.pursuant.web.site.Section;
import org.pursuant.web.site.Site;
import org.pursuant.web.site.Submission;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Turns HTTP requests into [Request]s and [Reply]s into HTTP responses.
final class Responder {
  private static final Logger LOG = LoggerFactory.getLogger(Responder.class);
  private static final int MAX_QUERY_STRING = 4000;
  private static final String DATA = ".json";
  private static final String DATA_WANTED = "dataWanted";

  private final WebServer.Settings settings;
  private final HtmlPages html;
  private final JsonPages json = new JsonPages();

  Responder(Site site, WebServer.Settings settings) {
    this.settings = settings;
    this.html = new HtmlPages(site);
  }

  /// Runs before each request, whatever becomes of it.
  void prepare(Context context) {
    SecurityHeaders.set(context);
    if (!OwnHost.accepts(settings, context.header("Host"))) {
      throw new RefusedException(
          new Problem(
              421,
              "wrong-host",
              "This server does not answer under that name.",
              "Open it as http://localhost with its port, or start it with its public address."));
    }
    String query = context.queryString();
    if (query != null && query.length() > MAX_QUERY_STRING) {
      throw new RefusedException(
          new Problem(
              414,
              "address-too-long",
              "The address is too long.",
              "Shorten the query to less than " + MAX_QUERY_STRING + " characters."));
    }
  }

  void answer(Context context, Section.Answering answering, boolean asData) {
    Request request = request(context, asData);
    reply(context, request, answering.answer(request), asData);
  }

  /// Does what is sent, unless another site's page sends it in a reader's name.
  void act(Context context, Section.Acting acting, boolean asData) {
    Request request = request(context, asData);
    SameSite.check(settings, context);
    Submission submission = new Submission(request, SubmittedFields.of(context));
    reply(context, request, acting.act(submission), asData);
  }

  private Request request(Context context, boolean asData) {
    boolean wanted = asData || prefersData(context);
    context.attribute(DATA_WANTED, wanted);
    return new Request(
        path(context.path(), asData),
        OwnHost.origin(settings, context),
        Map.copyOf(context.pathParamMap()),
        query(context),
        wanted);
  }

  private void reply(Context context, Request request, Reply reply, boolean asData) {
    switch (reply) {
      case Reply.Page page -> page(context, request, page.model(), page.problem());
      case Reply.Failure failure -> problem(context, failure.problem());
      case Reply.Moved moved -> moved(context, moved, asData);
      case Reply.Done done -> done(context, request, done);
      case Reply.Data data -> send(context, "application/json", json.write(data.data()));
      case Reply.Document document -> document(context, document);
      case Reply.File file -> file(context, file);
      case Reply.Lines lines -> lines(context, lines);
    }
  }

  private void page(Context context, Request request, PageModel model, @Nullable Problem problem) {
    if (problem != null) {
      context.status(problem.status());
    }
    context.header("Vary", "Accept, Accept-Encoding");
    if (request.data()) {
      byte[] bytes = problem == null ? json.write(model.data()) : json.write(problem);
      send(context, "application/json", bytes);
    } else {
      String query = context.queryString();
      byte[] bytes = html.write(model, request.path(), query == null ? "" : query);
      send(context, "text/html; charset=utf-8", bytes);
    }
  }

  private static void moved(Context context, Reply.Moved moved, boolean asData) {
    int query = moved.location().indexOf('?');
    String path = query < 0 ? moved.location() : moved.location().substring(0, query);
    String rest = query < 0 ? "" : moved.location().substring(query);
    context.header("Location", (asData ? path + DATA : path) + rest);
    context.status(moved.forGood() ? 308 : 307);
  }

  /// A browser is led on by GET, so that going back or loading again sends nothing twice.
  private void done(Context context, Request request, Reply.Done done) {
    if (request.data()) {
      context.header("Location", done.location() + DATA);
      context.status(done.made() ? 201 : 200);
      send(context, "application/json", json.write(done.data()));
    } else {
      context.header("Location", done.location());
      context.header("Cache-Control", "no-store");
      context.status(303);
    }
  }

  private static void document(Context context, Reply.Document document) {
    if (document.fileName() != null) {
      context.header("Content-Disposition", "attachment; filename=\"" + document.fileName() + "\"");
    }
    send(context, document.contentType(), document.text().getBytes(StandardCharsets.UTF_8));
  }

  private static void file(Context context, Reply.File file) {
    context.header("Content-Disposition", "attachment; filename=\"" + file.fileName() + "\"");
    send(context, file.contentType(), file.bytes().get());
  }

  /// Written as it is read, so that its size takes no memory; therefore without a tag.
  private void lines(Context context, Reply.Lines lines) {
    context.contentType("application/jsonl; charset=utf-8");
    context.header("Content-Disposition", "attachment; filename=\"" + lines.fileName() + "\"");
    context.header("Cache-Control", "no-store");
    if (HandlerType.HEAD.equals(context.method())) {
      return;
    }
    OutputStream out = context.outputStream();
    lines
        .each()
        .accept(data -> {
          try {
            out.write(json.line(data));
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  /// Pages change whenever the record does, so they are kept only to be asked about again.
  private static void send(Context context, String type, byte[] bytes) {
    context.contentType(type);
    if (context.statusCode() == 200 && !HandlerType.POST.equals(context.method())) {
      String tag = EntityTag.of(bytes);
      context.header("Cache-Control", "no-cache");
      context.header("ETag", tag);
      if (EntityTag.matches(context.header("If-None-Match"), tag)) {
        context.status(304);
        return;
      }
    } else {
      context.header("Cache-Control", "no-store");
    }
    context.result(bytes);
  }

  void handleProblems(RoutesConfig routes) {
    routes.exception(RefusedException.class, (e, context) -> problem(context, e.problem()));
    routes.exception(HttpResponseException.class, (e, context) -> problem(context, Refusals.of(e)));
    routes.exception(
        Exception.class,
        (e, context) -> {
          LOG.error("{} {} failed", context.method(), context.path(), e);
          problem(context, Problem.internal());
        });
  }

  private void problem(Context context, Problem problem) {
    context.status(problem.status());
    context.header("Vary", "Accept, Accept-Encoding");
    if (wantsData(context)) {
      send(context, "application/json", json.write(problem));
    } else {
      byte[] bytes = html.write(new ProblemPage(problem), context.path(), "");
      send(context, "text/html; charset=utf-8", bytes);
    }
  }

  private static boolean wantsData(Context context) {
    Boolean known = context.attribute(DATA_WANTED);
    return known != null ? known : context.path().endsWith(DATA) || prefersData(context);
  }

  /// Whether `Accept` names JSON and not HTML; browsers name HTML.
  private static boolean prefersData(Context context) {
    String accept = context.header("Accept");
    if (accept == null) {
      return false;
    }
    String types = accept.toLowerCase(Locale.ROOT);
    return types.contains("application/json") && !types.contains("text/html");
  }

  private static String path(String path, boolean asData) {
    return asData ? path.substring(0, path.length() - DATA.length()) : path;
  }

  /// The parameters: of a form that was posted, else those of the address.
  private static Map<String, List<String>> query(Context context) {
    try {
      return HandlerType.POST.equals(context.method())
          ? context.formParamMap()
          : context.queryParamMap();
    } catch (IllegalArgumentException e) {
      throw new RefusedException(
          new Problem(
              400,
              "bad-address",
              "The address holds a broken % code.",
              "Write a percent sign as %25."),
          e);
    }
  }
}
