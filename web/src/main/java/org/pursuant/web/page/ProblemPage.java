package org.pursuant.web.page;

import org.pursuant.web.site.PageModel;
import org.pursuant.web.site.Problem;

/// Says what went wrong and what to do.
public record ProblemPage(Problem problem) implements PageModel {
  @Override
  public String template() {
    return "problem";
  }

  @Override
  public String title() {
    return problem.status() == 404 ? "Not found" : "Something is wrong";
  }

  @Override
  public Object data() {
    return problem;
  }
}
