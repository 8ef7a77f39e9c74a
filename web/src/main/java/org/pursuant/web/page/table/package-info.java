/// The tables of answers as data: the list of them, and each as a page and in other forms.
@NullMarked
package org.pursuant.web.page.table;

import org.jspecify.annotations.NullMarked;
