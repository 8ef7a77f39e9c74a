package org.pursuant.benchmarks.peer;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.nio.file.attribute.UserPrincipalNotFoundException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// A PostgreSQL server with data of its own in a temporary folder, on a port of this machine with a
/// password that only this process knows. It is stopped and its data deleted by [#close], and also
/// when this process is told to end.
///
/// PostgreSQL refuses to run as root; there it runs as the user `postgres`, or else `nobody`.
final class PostgresServer implements AutoCloseable {
  private static final long PATIENCE = TimeUnit.MINUTES.toNanos(1);
  private static final String USER = "pursuant";

  private final PostgresPrograms programs;
  private final Path home;
  private final List<String> asUser;
  private final int port;
  private final String password;
  private final Thread atExit = new Thread(this::end, "end of PostgreSQL");
  private @Nullable Process server;

  private PostgresServer(PostgresPrograms programs) throws IOException {
    this.programs = programs;
    this.home = Files.createTempDirectory("pursuant-postgresql");
    this.port = freePort();
    byte[] secret = new byte[16];
    new SecureRandom().nextBytes(secret);
    this.password = HexFormat.of().formatHex(secret);
    this.asUser = asUser();
  }

  /// Starts a server.
  ///
  /// @throws IOException if there is no PostgreSQL here, or it does not start within a minute
  static PostgresServer start() throws IOException {
    PostgresServer server =
        new PostgresServer(
            PostgresPrograms.find().orElseThrow(() -> new IOException("no PostgreSQL here")));
    Runtime.getRuntime().addShutdownHook(server.atExit);
    try {
      server.begin();
      return server;
    } catch (IOException e) {
      server.close();
      throw e;
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  /// What a command begins with so as to run as a user that PostgreSQL accepts.
  private List<String> asUser() throws IOException {
    if (!"root".equals(System.getProperty("user.name"))) {
      return List.of();
    }
    UserPrincipal user = user("postgres", "nobody");
    Files.setOwner(home, user);
    return List.of(
        "setpriv", "--reuid", user.getName(), "--regid", group(), "--clear-groups", "--");
  }

  private UserPrincipal user(String... names) throws IOException {
    var users = home.getFileSystem().getUserPrincipalLookupService();
    UserPrincipalNotFoundException none = new UserPrincipalNotFoundException("postgres");
    for (String name : names) {
      try {
        return users.lookupPrincipalByName(name);
      } catch (UserPrincipalNotFoundException e) {
        none.addSuppressed(e);
      }
    }
    throw new IOException("PostgreSQL does not run as root, and no other user is known", none);
  }

  /// The folder's group stays this process's own, which the server may have as well.
  private String group() throws IOException {
    return Files.getAttribute(home, "unix:gid").toString();
  }

  private Path data() {
    return home.resolve("data");
  }

  private void begin() throws IOException {
    Path secret = home.resolve("password");
    Files.writeString(secret, password);
    if (!asUser.isEmpty()) {
      Files.setOwner(secret, Files.getOwner(home));
    }
    run(
        programs.path("initdb"),
        "--pgdata=" + data(),
        "--username=" + USER,
        "--pwfile=" + secret,
        "--auth=scram-sha-256",
        "--encoding=UTF8",
        "--locale=C",
        "--no-sync");
    Files.delete(secret);
    server = process(serverCommand()).start();
    awaitConnection();
  }

  /// Memory as a machine of a few gigabytes would give it; nothing need outlive a crash.
  private String[] serverCommand() {
    List<String> command =
        new ArrayList<>(List.of(programs.path("postgres"), "-D", data().toString()));
    for (String setting :
        List.of(
            "listen_addresses=127.0.0.1",
            "port=" + port,
            "unix_socket_directories=",
            "shared_buffers=512MB",
            "work_mem=64MB",
            "maintenance_work_mem=512MB",
            "max_wal_size=4GB",
            "dynamic_shared_memory_type=mmap",
            "fsync=off",
            "synchronous_commit=off",
            "full_page_writes=off")) {
      command.add("-c");
      command.add(setting);
    }
    return command.toArray(String[]::new);
  }

  private ProcessBuilder process(String... command) {
    List<String> all = new ArrayList<>(asUser);
    all.addAll(List.of(command));
    return new ProcessBuilder(all)
        .directory(home.toFile())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(home.resolve("log").toFile()));
  }

  private void run(String... command) throws IOException {
    int code = process(command).start().onExit().join().exitValue();
    if (code != 0) {
      throw new IOException(
          command[0] + " failed: " + Files.readString(home.resolve("log")).strip());
    }
  }

  private void awaitConnection() throws IOException {
    long begun = System.nanoTime();
    while (true) {
      try {
        tryConnecting().close();
        return;
      } catch (SQLException e) {
        if (System.nanoTime() - begun > PATIENCE || server == null || !server.isAlive()) {
          throw new IOException(
              "PostgreSQL does not start: " + Files.readString(home.resolve("log")), e);
        }
        pause();
      }
    }
  }

  private static void pause() throws IOException {
    try {
      Thread.sleep(50);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("stopped while PostgreSQL was starting", e);
    }
  }

  private Connection tryConnecting() throws SQLException {
    Properties properties = new Properties();
    properties.setProperty("user", USER);
    properties.setProperty("password", password);
    properties.setProperty("reWriteBatchedInserts", "true");
    return DriverManager.getConnection(
        "jdbc:postgresql://127.0.0.1:" + port + "/postgres", properties);
  }

  /// A new connection.
  Connection connect() throws IOException {
    try {
      return tryConnecting();
    } catch (SQLException e) {
      throw new IOException("PostgreSQL takes no connection", e);
    }
  }

  private void end() {
    try {
      if (server != null) {
        run(programs.path("pg_ctl"), "stop", "-D", data().toString(), "-m", "immediate", "-w");
      }
    } catch (IOException e) {
      server.destroyForcibly();
    }
    try {
      PeerFiles.delete(home);
    } catch (IOException e) {
      // A folder for temporary files may keep one; there is nobody left to tell.
      home.toFile().deleteOnExit();
    }
  }

  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(atExit);
    } catch (IllegalStateException e) {
      // The process is ending, which ends the server too.
      return;
    }
    end();
  }
}
