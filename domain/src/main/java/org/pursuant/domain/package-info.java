/// The domain of Pursuant: what a written question is, how its revisions follow one another, and
/// the ports through which sources, the record and the index are reached. Imports nothing but the
/// JDK and JSpecify.
@NullMarked
package org.pursuant.domain;

import org.jspecify.annotations.NullMarked;
