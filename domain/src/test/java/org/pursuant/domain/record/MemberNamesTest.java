package org.pursuant.domain.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pursuant.domain.record.MemberNames.Meant;

class MemberNamesTest {
  private static final ListedMember ADA = listed("4001", "Ada Quill");
  private static final ListedMember SIR_BO = listed("4002", "Sir Bo Reed");
  private static final ListedMember BO = listed("twfy-member-7", "Bo Reed");
  private static final ListedMember ZOE = listed("4003", "Zoë O’Quill");

  private static final MemberNames NAMES = new MemberNames(List.of(ADA, SIR_BO, BO, ZOE));

  private static ListedMember listed(String path, String name) {
    return new ListedMember(path, name, null, null, 1, 0);
  }

  @Test
  void anIdAWholeNameOrASurnameThatOnlyOneHasNamesAMember() {
    assertThat(NAMES.find("4002")).isEqualTo(new Meant.One(SIR_BO));
    assertThat(NAMES.find("twfy-member-7")).isEqualTo(new Meant.One(BO));
    assertThat(NAMES.find(" ada  QUILL ")).isEqualTo(new Meant.One(ADA));
    assertThat(NAMES.find("Quill")).isEqualTo(new Meant.One(ADA));
    assertThat(NAMES.find("zoe o'quill")).isEqualTo(new Meant.One(ZOE));
  }

  @Test
  void aWholeNameGoesBeforeWordsOfALongerOne() {
    assertThat(NAMES.find("Bo Reed")).isEqualTo(new Meant.One(BO));
    assertThat(NAMES.find("Reed")).isEqualTo(new Meant.Several(List.of(SIR_BO, BO)));
  }

  @Test
  void aNameThatNobodyHasTellsTheNearest() {
    assertThat(NAMES.find("Ada Quil")).isEqualTo(new Meant.None(List.of("Ada Quill")));
    assertThat(NAMES.find("9999999999")).isEqualTo(new Meant.None(List.of()));
  }
}
