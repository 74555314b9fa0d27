//! Regular expressions in linear time: the syntax of XPath and XML Schema, as FEEL's `matches`,
//! `replace` and `split` and the `pattern` of fields use it.
