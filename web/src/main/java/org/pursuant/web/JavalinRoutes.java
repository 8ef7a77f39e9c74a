package org.pursuant.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Handler;
import java.util.List;
import java.util.function.Function;
import org.pursuant.web.site.Reply;
import org.pursuant.web.site.Request;
import org.pursuant.web.site.Section;

/// Makes addresses known to Javalin. The address with `.json` comes first, so that a named part
/// never swallows the suffix; other dots are left alone.
final class JavalinRoutes implements Section.Routes {
  private static final String DATA = ".json";

  /// The start has no name of its own to add the suffix to.
  private static final List<String> HOME = List.of("/home", "/", "/index");

  private final RoutesConfig routes;
  private final Responder responder;

  JavalinRoutes(RoutesConfig routes, Responder responder) {
    this.routes = routes;
    this.responder = responder;
  }

  @Override
  public Section.Routes page(String path, Section.Answering answering) {
    List<String> bases = path.equals("/") ? HOME : List.of(path);
    bases.forEach(base -> read(base + DATA, answering, true));
    return read(path, answering, false);
  }

  @Override
  public Section.Routes data(String path, Function<Request, Object> data) {
    Section.Answering answering = request -> new Reply.Data(data.apply(request));
    return read(path, answering, path.endsWith(DATA));
  }

  @Override
  public Section.Routes form(String path, Section.Answering answering) {
    routes.post(path + DATA, context -> responder.answer(context, answering, true));
    routes.post(path, context -> responder.answer(context, answering, false));
    return page(path, answering);
  }

  @Override
  public Section.Routes document(String path, Section.Answering answering) {
    return read(path, answering, false);
  }

  @Override
  public Section.Routes action(String path, Section.Acting acting) {
    routes.post(path + DATA, context -> responder.act(context, acting, true));
    routes.post(path, context -> responder.act(context, acting, false));
    return this;
  }

  /// HEAD is answered as GET is; the server then leaves the content out.
  private JavalinRoutes read(String path, Section.Answering answering, boolean asData) {
    Handler handler = context -> responder.answer(context, answering, asData);
    routes.get(path, handler);
    routes.head(path, handler);
    return this;
  }
}
