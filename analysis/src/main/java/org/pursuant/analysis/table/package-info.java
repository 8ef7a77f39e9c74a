/// Reads the tables of answers as data. Start at [org.pursuant.analysis.table.Tables]. `Grid`
/// undoes merged cells, `CellText` and `CellValues` read cells, `RowKinds` tells heads from what
/// they head, `Columns` names and measures columns, `Kinds` says what a table is used for.
@NullMarked
package org.pursuant.analysis.table;

import org.jspecify.annotations.NullMarked;
