package org.pursuant.domain.mention;

import java.util.Locale;
import java.util.Optional;

/// What a name is the name of.
public enum NameKind {
  PROGRAMME("programme", "Programmes and schemes"),
  FUND("fund", "Funds and grants"),
  STRATEGY("strategy", "Strategies and plans"),
  REVIEW("review", "Reviews and audits"),
  INQUIRY("inquiry", "Inquiries and commissions"),
  TASKFORCE("taskforce", "Taskforces and groups"),
  BODY("body", "Bodies"),
  BILL("bill", "Bills"),
  ACT("Act", "Acts"),
  REGULATIONS("regulations", "Regulations and orders"),
  AGREEMENT("agreement", "Contracts, treaties and agreements"),
  PUBLICATION("publication", "Publications and guidance"),
  CONSULTATION("consultation", "Consultations"),
  STATISTICS("statistics", "Statistics and surveys"),
  SYSTEM("system", "Systems and equipment"),
  PLACE("place", "Places"),
  PERSON("person", "People"),
  OFFICE("office", "Offices"),
  /// Named, but neither its words nor those around it say what it is.
  OTHER("name", "Others");

  private final String label;
  private final String plural;

  NameKind(String label, String plural) {
    this.label = label;
    this.plural = plural;
  }

  /// As one of them is called in a sentence.
  public String label() {
    return label;
  }

  /// The heading of a list of them.
  public String plural() {
    return plural;
  }

  /// How it is written in addresses and data: `act`.
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The kind of a code; empty for what is none.
  public static Optional<NameKind> ofCode(String code) {
    for (NameKind kind : values()) {
      if (kind.code().equals(code)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  /// Whether it is made by Parliament or under its powers.
  public boolean isLegislation() {
    return this == BILL || this == ACT || this == REGULATIONS;
  }
}
