/// Members and the references to them that questions and answers carry. Start at
/// [org.pursuant.domain.person.MemberRef].
@NullMarked
package org.pursuant.domain.person;

import org.jspecify.annotations.NullMarked;
