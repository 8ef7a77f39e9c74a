/// The page of a Member. Start at [org.pursuant.web.page.person.MemberSection].
@NullMarked
package org.pursuant.web.page.person;

import org.jspecify.annotations.NullMarked;
