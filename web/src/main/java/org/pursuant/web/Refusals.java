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
              "This address cannot be used so.",
              "Pages are read with GET; only saved searches can be changed over the web.");
      case 415 ->
          new Problem(
              415,
              "unknown-form",
              "What was sent is in no form that is understood here.",
              "Send a form (application/x-www-form-urlencoded) or a JSON object (application/json).");
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
