package org.pursuant.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.pursuant.web.site.Frame;
import org.pursuant.web.site.PageModel;
import org.pursuant.web.site.Site;

/// Writes pages as HTML with the templates that the build has compiled.
final class HtmlPages {
  private final Site site;
  private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
  private final String style = StaticFiles.href("style.css");
  private final String script = StaticFiles.href("suggest.js");

  HtmlPages(Site site) {
    this.site = site;
  }

  byte[] write(PageModel page, String path, String query) {
    StringOutput out = new StringOutput(16 * 1024);
    templates.render(
        page.template() + ".jte", Map.of("frame", frame(page, path, query), "page", page), out);
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private Frame frame(PageModel page, String path, String query) {
    String data = (path.equals("/") ? "/home" : path) + ".json";
    return new Frame(
        page.title(),
        path,
        query.isEmpty() ? data : data + "?" + query,
        page.words(),
        page.alternates(),
        site.record().sample(),
        site.record().empty(),
        site.today(),
        style,
        script);
  }
}
