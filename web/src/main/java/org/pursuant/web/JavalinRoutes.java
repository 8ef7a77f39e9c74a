package org.pursuant.web;

import io.javalin.config.RoutesConfig;
import java.util.function.Function;
import org.pursuant.web.site.Reply;
import org.pursuant.web.site.Request;
import org.pursuant.web.site.Section;

/// Makes addresses known to Javalin. The address with `.json` comes first, so that a named part
/// never swallows the suffix; other dots are left alone.
final class JavalinRoutes implements Section.Routes {
  private static final String DATA = ".json";

  private final RoutesConfig routes;
  private final Responder responder;

  JavalinRoutes(RoutesConfig routes, Responder responder) {
    this.routes = routes;
    this.responder = responder;
  }

  @Override
  public Section.Routes page(String path, Section.Answering answering) {
    String base = path.equals("/") ? "/home" : path;
    routes.get(base + DATA, context -> responder.answer(context, answering, true));
    routes.get(path, context -> responder.answer(context, answering, false));
    return this;
  }

  @Override
  public Section.Routes data(String path, Function<Request, Object> data) {
    Section.Answering answering = request -> new Reply.Data(data.apply(request));
    routes.get(path, context -> responder.answer(context, answering, path.endsWith(DATA)));
    return this;
  }

  @Override
  public Section.Routes document(String path, Section.Answering answering) {
    routes.get(path, context -> responder.answer(context, answering, false));
    return this;
  }
}
