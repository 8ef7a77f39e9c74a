/// Files of question objects and of full texts, as public captures of the official API have them.
/// Start at [org.pursuant.source.archivefile.ArchiveFileParser].
@NullMarked
package org.pursuant.source.archivefile;

import org.jspecify.annotations.NullMarked;
