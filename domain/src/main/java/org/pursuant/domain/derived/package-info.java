/// What all derived facts have in common: they follow from the record by rule, are kept beside it
/// and can be dropped and derived anew at any time.
@NullMarked
package org.pursuant.domain.derived;

import org.jspecify.annotations.NullMarked;
