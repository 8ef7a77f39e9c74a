package org.pursuant.embedding;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/// What is particular to ONNX Runtime. Its released builds report their use to their maker, on
/// Linux and macOS over the network and from the moment they are loaded on; the one thing that
/// keeps them from it is a variable of the environment that is set before. A program cannot set one
/// in Java, so it is set in C.
final class OnnxRuntime {
  static final String NO_TELEMETRY = "ORT_DISABLE_TELEMETRY";

  private OnnxRuntime() {}

  /// The runtime of this process, silent. Closing it is not needed.
  ///
  /// @throws EmbedderUnavailableException if there is no build of it for this machine, or if it
  ///   could not be kept from reporting
  static OrtEnvironment load() {
    disableTelemetry();
    try {
      OrtEnvironment runtime =
          OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR, "pursuant");
      runtime.setTelemetry(false);
      return runtime;
    } catch (OrtException | RuntimeException | LinkageError e) {
      throw new EmbedderUnavailableException("ONNX Runtime does not load here", e);
    }
  }

  /// A session that works on its callers' threads and on no others.
  static OrtSession open(OrtEnvironment runtime, byte[] model) throws OrtException {
    try (OrtSession.SessionOptions options = onCallersThreads()) {
      return runtime.createSession(model, options);
    }
  }

  /// Options of a session that works on its callers' threads and on no others.
  static OrtSession.SessionOptions onCallersThreads() throws OrtException {
    var options = new OrtSession.SessionOptions();
    try {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      return options;
    } catch (OrtException | RuntimeException e) {
      options.close();
      throw e;
    }
  }

  private static void disableTelemetry() {
    // On Windows nothing is sent; what the system records there is switched off by setTelemetry.
    if (System.getProperty("os.name", "").startsWith("Windows")) {
      return;
    }
    try (Arena arena = Arena.ofConfined()) {
      setEnvironment(arena.allocateFrom(NO_TELEMETRY), arena.allocateFrom("1"));
    } catch (Throwable e) {
      throw new EmbedderUnavailableException("ONNX Runtime's reports cannot be switched off", e);
    }
  }

  @SuppressWarnings("restricted")
  private static void setEnvironment(MemorySegment name, MemorySegment value) throws Throwable {
    Linker linker = Linker.nativeLinker();
    var setenv =
        linker.downcallHandle(
            linker.defaultLookup().findOrThrow("setenv"),
            FunctionDescriptor.of(
                ValueLayout.JAVA_INT,
                ValueLayout.ADDRESS,
                ValueLayout.ADDRESS,
                ValueLayout.JAVA_INT));
    int failed = (int) setenv.invokeExact(name, value, 1);
    if (failed != 0) {
      throw new IllegalStateException("setenv: " + failed);
    }
  }
}
