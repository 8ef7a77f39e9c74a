package org.pursuant.web.site;

import org.pursuant.domain.figure.FigureReader;
import org.pursuant.domain.table.TableFinder;
import org.pursuant.domain.table.TableReader;

/// The facts derived from the record, as pages read them. Each kind may lag behind the record, or
/// be missing as yet; then pages say nothing of it.
///
/// @param figures said in answers, and their series
/// @param tables which answers hold
/// @param tableFinder reads the tables of a text when a page shows them
public record Facts(FigureReader figures, TableReader tables, TableFinder tableFinder) {}
