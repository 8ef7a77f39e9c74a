/// Tests of what pages say of answers taken together.
@NullMarked
package org.pursuant.web.page.reply;

import org.jspecify.annotations.NullMarked;
