package org.pursuant.cli;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads what is given with options.
final class Values {
  private Values() {}

  /// A day.
  static final class Day implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String given) {
      try {
        return LocalDate.parse(given);
      } catch (DateTimeException e) {
        throw new TypeConversionException(
            "'%s' is no day; write it as 2024-01-31".formatted(given));
      }
    }
  }

  /// The address of an API, by http or https; a slash at its end is dropped.
  static final class ApiAddress implements ITypeConverter<URI> {
    @Override
    public URI convert(String given) {
      URI uri = parsed(given.replaceFirst("/+$", ""));
      String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
      boolean web = scheme.equals("http") || scheme.equals("https");
      if (!web || uri.getHost() == null || uri.getQuery() != null || uri.getFragment() != null) {
        throw wrong(given);
      }
      return uri;
    }

    private static URI parsed(String given) {
      try {
        return URI.create(given);
      } catch (IllegalArgumentException e) {
        throw wrong(given);
      }
    }

    private static TypeConversionException wrong(String given) {
      return new TypeConversionException(
          "'%s' is no address of an API; write it as https://api.example.org".formatted(given));
    }
  }
}
