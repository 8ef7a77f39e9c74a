package org.pursuant.systemtests;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Date;
import java.util.Set;
import org.jspecify.annotations.NullMarked;

/// How code is written in every module: what it is named, where time comes from, who prints.
@AnalyzeClasses(packages = "org.pursuant", importOptions = ImportOption.DoNotIncludeTests.class)
class CodeRulesTest {

  @ArchTest
  static final ArchRule onlyTheCommandLinePrints =
      noClasses()
          .that()
          .resideOutsideOfPackages("org.pursuant.cli..", "org.pursuant.benchmarks..")
          .should(ACCESS_STANDARD_STREAMS);

  @ArchTest
  static final ArchRule timeComesFromAClockThatIsPassedIn =
      noClasses()
          .that()
          .resideOutsideOfPackages("org.pursuant.cli..", "org.pursuant.benchmarks..")
          .should()
          .callCodeUnitWhere(target(readsTheMachinesClock()));

  @ArchTest
  static final ArchRule packagesAreNamedForTheirSubject =
      noClasses()
          .should()
          .resideInAnyPackage(
              "..util..", "..utils..", "..common..", "..manager..", "..service..", "..helper..");

  @ArchTest
  static final ArchRule classesAreNamedForWhatTheyAre =
      noClasses().should().haveNameMatching(".*(Util|Utils|Manager|Service|Helper|Impl)");

  @ArchTest
  static final ArchRule everyPackageIsNullMarked = classes().should(resideInANullMarkedPackage());

  private static DescribedPredicate<AccessTarget.CodeUnitCallTarget> readsTheMachinesClock() {
    Set<String> owners = Set.of(Clock.class.getName(), InstantSource.class.getName());
    return DescribedPredicate.describe(
        "reads the machine's clock",
        call -> {
          String owner = call.getOwner().getName();
          return switch (call.getName()) {
            case "now" -> owner.startsWith("java.time.") && !takesClock(call);
            case "system", "systemUTC", "systemDefaultZone", "tickMillis", "tickSeconds" ->
                owners.contains(owner);
            case "currentTimeMillis" -> owner.equals(System.class.getName());
            case "<init>" ->
                owner.equals(Date.class.getName()) && call.getRawParameterTypes().isEmpty();
            default -> false;
          };
        });
  }

  private static boolean takesClock(AccessTarget.CodeUnitCallTarget call) {
    return call.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
  }

  private static ArchCondition<JavaClass> resideInANullMarkedPackage() {
    return new ArchCondition<>("reside in a package whose package-info says @NullMarked") {
      @Override
      public void check(JavaClass item, ConditionEvents events) {
        boolean marked = item.getPackage().isAnnotatedWith(NullMarked.class);
        String message =
            item.getName() + (marked ? " is" : " is not") + " in a @NullMarked package";
        events.add(new SimpleConditionEvent(item, marked, message));
      }
    };
  }
}
