package org.pursuant.systemtests;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;

/// Who may know whom. Maven's dependencies hold most of this first; these rules also hold what a
/// module could reach through another's libraries.
@AnalyzeClasses(packages = "org.pursuant", importOptions = ImportOption.DoNotIncludeTests.class)
class ModuleRulesTest {

  @ArchTest
  static final ArchRule domainKnowsOnlyTheJdk =
      classes()
          .that()
          .resideInAPackage("org.pursuant.domain..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("org.pursuant.domain..", "java..", "org.jspecify..");

  @ArchTest
  static final ArchRule analysisKnowsOnlyDomainAndTheJdk =
      classes()
          .that()
          .resideInAPackage("org.pursuant.analysis..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "org.pursuant.analysis..", "org.pursuant.domain..", "java..", "org.jspecify..");

  @ArchTest static final ArchRule sourceKnowsOnlyDomain = knowsOnlyDomain("source");

  @ArchTest static final ArchRule storeKnowsOnlyDomain = knowsOnlyDomain("store");

  @ArchTest static final ArchRule indexKnowsOnlyDomain = knowsOnlyDomain("index");

  @ArchTest static final ArchRule embeddingKnowsOnlyDomain = knowsOnlyDomain("embedding");

  @ArchTest
  static final ArchRule pipelineKnowsOnlyDomainAndAnalysis =
      knowsOnly("pipeline", "org.pursuant.domain..", "org.pursuant.analysis..");

  @ArchTest static final ArchRule webKnowsOnlyDomain = knowsOnlyDomain("web");

  @ArchTest
  static final ArchRule nothingKnowsTheCommandLine =
      noClasses()
          .that()
          .resideOutsideOfPackages("org.pursuant.cli..", "org.pursuant.benchmarks..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.pursuant.cli..", "picocli..", "me.tongfei.progressbar..");

  @ArchTest
  static final ArchRule sqlOnlyInStore =
      only("store", "java.sql..", "javax.sql..", "org.sqlite..", "org.jdbi..", "org.flywaydb..");

  @ArchTest static final ArchRule luceneOnlyInIndex = only("index", "org.apache.lucene..");

  @ArchTest
  static final ArchRule onnxRuntimeOnlyInEmbedding =
      only("embedding", "ai.onnxruntime..", "dev.langchain4j..");

  @ArchTest
  static final ArchRule httpClientAndHtmlParserOnlyInSource =
      only("source", "java.net.http..", "org.jsoup..", "dev.failsafe..");

  @ArchTest
  static final ArchRule pagesOnlyInWeb =
      only("web", "io.javalin..", "gg.jte..", "jakarta.servlet..", "com.rometools..");

  @ArchTest
  static final ArchRule modulesFormNoCycle =
      slices().matching("org.pursuant.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule packagesFormNoCycle =
      slices().matching("org.pursuant.(**)").should().beFreeOfCycles();

  private static ArchRule knowsOnlyDomain(String module) {
    return knowsOnly(module, "org.pursuant.domain..");
  }

  private static ArchRule knowsOnly(String module, String... others) {
    String own = "org.pursuant." + module + "..";
    String[] known = Stream.concat(Stream.of(own), Stream.of(others)).toArray(String[]::new);
    return noClasses()
        .that()
        .resideInAPackage(own)
        .should()
        .dependOnClassesThat(
            resideInAPackage("org.pursuant..").and(resideOutsideOfPackages(known)));
  }

  /// Other engines that the program is measured beside may be of any kind.
  private static ArchRule only(String module, String... packages) {
    return noClasses()
        .that()
        .resideOutsideOfPackages("org.pursuant." + module + "..", "org.pursuant.benchmarks.peer..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(packages);
  }
}
