package bot.verbatim.house;

import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.MethodModel;
import java.lang.classfile.instruction.BranchInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;

/// Counts the steps of code: each branch that it reaches, loops above all. Classes that are loaded
/// through [#loader] count themselves.
public final class Steps {

  private static final ClassDesc OWN = ClassDesc.of(Steps.class.getName());
  private static final MethodTypeDesc NOTHING = MethodTypeDesc.of(ConstantDescs.CD_void);

  private static long left = Long.MAX_VALUE;

  private Steps() {}

  /// Thrown by the code that takes more steps than allowed.
  public static final class TooMany extends Error {
    private static final long serialVersionUID = 1;

    TooMany() {
      super("too many steps", null, false, false);
    }
  }

  /// Called before each branch.
  public static void count() {
    if (--left < 0) {
      throw new TooMany();
    }
  }

  static void allow(long steps) {
    left = steps;
  }

  /// A loader of the project's classes that makes them count.
  static ClassLoader loader() {
    return new ClassLoader("steps", Steps.class.getClassLoader()) {
      @Override
      protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!name.startsWith("bot.verbatim.") || name.startsWith(Steps.class.getName())) {
          return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
          Class<?> loaded = findLoadedClass(name);
          return loaded == null ? define(name) : loaded;
        }
      }

      private Class<?> define(String name) throws ClassNotFoundException {
        try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
          if (in == null) {
            throw new ClassNotFoundException(name);
          }
          byte[] counting = counting(in.readAllBytes());
          return defineClass(name, counting, 0, counting.length);
        } catch (IOException unreadable) {
          throw new ClassNotFoundException(name, unreadable);
        }
      }
    };
  }

  private static byte[] counting(byte[] classFile) {
    CodeTransform branches =
        (code, element) -> {
          if (element instanceof BranchInstruction) {
            code.invokestatic(OWN, "count", NOTHING);
          }
          code.with(element);
        };
    ClassFile format = ClassFile.of(ClassFile.StackMapsOption.STACK_MAPS_WHEN_REQUIRED);
    return format.transformClass(
        format.parse(classFile),
        ClassTransform.transformingMethodBodies(
            (MethodModel method) -> method.code().isPresent(), branches));
  }
}
