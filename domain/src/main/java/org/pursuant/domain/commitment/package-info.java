/// What government promised in its answers: a [org.pursuant.domain.commitment.Commitment] is the
/// promise of a future act that somebody could later check, with the words it stands in and the
/// days by which it is due.
@NullMarked
package org.pursuant.domain.commitment;

import org.jspecify.annotations.NullMarked;
