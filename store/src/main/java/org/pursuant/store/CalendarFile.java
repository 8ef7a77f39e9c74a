package org.pursuant.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.pursuant.domain.calendar.CalendarStore;
import org.pursuant.domain.calendar.CalendarText;
import org.pursuant.domain.calendar.SittingCalendar;

/// The sitting days learnt since the program was made, in `calendar.txt` of an archive folder, in
/// the form of [CalendarText]. Safe for several threads.
public final class CalendarFile implements CalendarStore {
  private final Path file;

  /// @param folder of the archive
  public CalendarFile(Path folder) {
    this.file = folder.resolve("calendar.txt");
  }

  @Override
  public SittingCalendar calendar() {
    if (!Files.exists(file)) {
      return SittingCalendar.shipped();
    }
    try {
      return switch (CalendarText.read(Files.readString(file))) {
        case CalendarText.Understood u -> u.calendar();
        case CalendarText.Malformed m ->
            throw new ArchiveException(
                "%s, line %d: %s. Mend it, or delete it to judge by the calendar that comes with the program"
                    .formatted(file, m.line(), m.reason()));
      };
    } catch (IOException e) {
      throw new ArchiveException("cannot read " + file + ": " + e.getMessage(), e);
    }
  }

  @Override
  public void keep(SittingCalendar calendar) {
    Path fresh = file.resolveSibling("calendar.txt.new");
    try {
      Files.writeString(fresh, CalendarText.write(calendar));
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new ArchiveException("cannot write " + file + ": " + e.getMessage(), e);
    }
  }
}
