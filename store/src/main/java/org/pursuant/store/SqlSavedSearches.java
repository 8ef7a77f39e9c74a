package org.pursuant.store;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pursuant.domain.follow.FilterParameters;
import org.pursuant.domain.follow.FollowedEvent;
import org.pursuant.domain.follow.SavedSearch;
import org.pursuant.domain.follow.SavedSearches;
import org.pursuant.domain.search.SearchRequest.Filters;
import org.pursuant.domain.text.Words;

/// Saved searches in `follow.db`.
final class SqlSavedSearches implements SavedSearches {
  private static final String COLUMNS =
      "SELECT id, name, words, filters, events, created, since FROM search ";

  private final FollowFile file;

  SqlSavedSearches(FollowFile file) {
    this.file = file;
  }

  @Override
  public List<SavedSearch> all() {
    return file.read(List.of(), db -> db.list(COLUMNS + "ORDER BY no", SqlSavedSearches::search));
  }

  @Override
  public Optional<SavedSearch> find(String id) {
    return file.read(
        Optional.empty(), db -> db.first(COLUMNS + "WHERE id = ?", SqlSavedSearches::search, id));
  }

  @Override
  public Optional<SavedSearch> keep(SavedSearch search, int most) {
    String filters = written(search.filters());
    String events =
        search.events().stream().sorted().map(FollowedEvent::code).collect(Collectors.joining(" "));
    String wish = Words.sha256(String.join("\n", search.name(), search.words(), filters, events));
    return file.write(db -> {
      Optional<SavedSearch> known =
          db.first(COLUMNS + "WHERE wish = ?", SqlSavedSearches::search, wish);
      if (known.isPresent() || db.count("SELECT count(*) FROM search") >= most) {
        return known;
      }
      db.update(
          "INSERT INTO search (id, name, words, filters, events, created, since, fresh, wish) VALUES (?, ?, ?, ?, ?, ?, ?, 1, ?)",
          search.id(),
          search.name(),
          search.words(),
          filters,
          events,
          search.created().toEpochMilli(),
          search.since().toEpochDay(),
          wish);
      return Optional.of(search);
    });
  }

  @Override
  public boolean remove(String id) {
    return find(id).isPresent()
        && file.write(db -> db.update("DELETE FROM search WHERE id = ?", id)) > 0;
  }

  private static SavedSearch search(ResultSet row) throws SQLException {
    return new SavedSearch(
        row.getString(1),
        row.getString(2),
        row.getString(3),
        FilterParameters.read(parameters(row.getString(4))),
        Stream.of(row.getString(5).split(" ", -1))
            .map(FollowedEvent::of)
            .flatMap(Optional::stream)
            .collect(Collectors.toSet()),
        Instant.ofEpochMilli(row.getLong(6)),
        LocalDate.ofEpochDay(row.getLong(7)));
  }

  private static String written(Filters filters) {
    List<String> pairs = new ArrayList<>();
    FilterParameters.of(filters)
        .forEach((name, values) ->
            values.forEach(
                v -> pairs.add(name + "=" + URLEncoder.encode(v, StandardCharsets.UTF_8))));
    return String.join("&", pairs);
  }

  private static Map<String, List<String>> parameters(String written) {
    Map<String, List<String>> all = new LinkedHashMap<>();
    for (String pair : written.split("&", -1)) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        all.computeIfAbsent(pair.substring(0, equals), _ -> new ArrayList<>())
            .add(URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
      }
    }
    return all;
  }
}
