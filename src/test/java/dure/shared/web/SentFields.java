package dure.shared.web;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.RegexPatternTypeFilter;

/** Every text that a person may send: the texts of all {@code XxxDetails} and {@code PersonalData}, and of the records inside them. */
final class SentFields {

    private SentFields() {}

    /** A text or list of texts of a record. */
    record Field(Class<?> record, String name, boolean list) {

        /** The JSON in which nothing else is said. */
        String json(String quoted) {
            return "{\"" + name + "\": " + (list ? "[" + quoted + "]" : quoted) + "}";
        }

        Object read(Object value) throws ReflectiveOperationException {
            var accessor = record.getDeclaredMethod(name);
            accessor.setAccessible(true);
            return accessor.invoke(value);
        }

        @Override
        public String toString() {
            return record.getSimpleName() + "." + name;
        }
    }

    static List<Field> all() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(
                new RegexPatternTypeFilter(java.util.regex.Pattern.compile(".*(Details|PersonalData)")));
        var records = new LinkedHashSet<Class<?>>();
        for (var found : scanner.findCandidateComponents("dure")) {
            gather(type(String.valueOf(found.getBeanClassName())), records);
        }
        var fields = new ArrayList<Field>();
        for (Class<?> record : records) {
            for (RecordComponent component : record.getRecordComponents()) {
                boolean list = isListOf(component.getGenericType(), String.class);
                if (component.getType() == String.class || list) {
                    fields.add(new Field(record, component.getName(), list));
                }
            }
        }
        return fields;
    }

    private static void gather(Class<?> type, Set<Class<?>> records) {
        if (type.isRecord() && type.getName().startsWith("dure.") && records.add(type)) {
            for (RecordComponent component : type.getRecordComponents()) {
                gather(component.getType(), records);
                if (component.getGenericType() instanceof ParameterizedType list
                        && list.getActualTypeArguments()[0] instanceof Class<?> element) {
                    gather(element, records);
                }
            }
        }
    }

    private static boolean isListOf(Type type, Class<?> element) {
        return type instanceof ParameterizedType list
                && list.getRawType() == List.class
                && list.getActualTypeArguments()[0] == element;
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException gone) {
            throw new AssertionError(gone);
        }
    }
}
