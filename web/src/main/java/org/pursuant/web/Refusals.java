package org.pursuant.web;

import io.javalin.http.HttpResponseException;
import org.pursuant.web.site.Problem;

/// Says in our words what the web library refuses.
final class Refusals {
  private Refusals() {}

  static Problem of(HttpResponseException refused) {
    return of(refused.getStatus());
  }

  static Problem of(int status) {
    return switch (status) {
      case 404 ->
          Problem.notFound(
              "There is no page at this address.",
              "Check the address, or search for the question.");
      case 405 ->
          new Problem(
              405,
              "method-not-allowed",
              "This address can only be read.",
              "Use GET: nothing here can be changed over the web.");
      case 413 ->
          new Problem(413, "too-large", "The request is too large.", "Send a smaller request.");
      case 414 ->
          new Problem(
              414, "address-too-long", "The address is too long.", "Shorten the address or query.");
      case 431 ->
          new Problem(
              431,
              "head-too-long",
              "The head of the request is too long.",
              "Send fewer or shorter cookies and other header fields.");
      case 500 -> Problem.internal();
      default ->
          new Problem(
              status,
              "bad-request",
              "The request could not be understood.",
              "Check the address and its parameters.");
    };
  }
}
