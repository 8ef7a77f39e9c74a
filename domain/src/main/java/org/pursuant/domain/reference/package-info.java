/// Where the text of a question or answer names another question or another paper of Parliament,
/// and to which question that leads. Start at [org.pursuant.domain.reference.Citation].
@NullMarked
package org.pursuant.domain.reference;

import org.jspecify.annotations.NullMarked;
