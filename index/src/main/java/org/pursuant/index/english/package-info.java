/// How English words become terms, in what is indexed and in what is looked for. Start at
/// [org.pursuant.index.english.EnglishText].
@NullMarked
package org.pursuant.index.english;

import org.jspecify.annotations.NullMarked;
