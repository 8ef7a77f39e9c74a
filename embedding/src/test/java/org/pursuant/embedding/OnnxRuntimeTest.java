package org.pursuant.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/// What keeps the library from reporting its use over the network.
class OnnxRuntimeTest {

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void theLibraryFindsItsReportsSwitchedOff() throws Throwable {
    OnnxRuntime.load();
    assertThat(environment(OnnxRuntime.NO_TELEMETRY)).isEqualTo("1");
  }

  /// The variable as C sees it, which Java does not.
  @SuppressWarnings("restricted")
  private static String environment(String name) throws Throwable {
    Linker linker = Linker.nativeLinker();
    var getenv =
        linker.downcallHandle(
            linker.defaultLookup().findOrThrow("getenv"),
            FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS));
    try (Arena arena = Arena.ofConfined()) {
      var value = (MemorySegment) getenv.invokeExact(arena.allocateFrom(name));
      return value.equals(MemorySegment.NULL) ? "" : value.reinterpret(64).getString(0);
    }
  }
}
