/// What questions and answers name: [org.pursuant.domain.mention.NameKind] is what a name is of.
@NullMarked
package org.pursuant.domain.mention;

import org.jspecify.annotations.NullMarked;
