/// What a text names. Start at [org.pursuant.analysis.mention.ShortForms], which finds where a text
/// says what an abbreviation stands for: `Brackets` finds what stands in brackets and what before
/// them, `Abbreviation` tells what can be an abbreviation, `Alignment` whether words spell it.
@NullMarked
package org.pursuant.analysis.mention;

import org.jspecify.annotations.NullMarked;
